import type { Connection } from "../connection.js";
import { Kind, Relationship } from "../catalogue.js";
import type { Agreement } from "./agreement.js";
import { Entity } from "../entity.js";
import type { Party } from "../party.js";

@Kind({ label: "Programme", plural: "programmes", description: "A strategy, project or funding line (Strategie, Projekt, Förderprogramm).", implements: [Entity] })
export class Programme extends Entity {
  @Relationship({ predicate: "CONCERNS", direction: "in", to: "Agreement", description: "Agreements about it." })
  readonly agreements!: Connection<Agreement>;

  @Relationship({ predicate: "FUNDS", direction: "in", to: "Party", description: "Who pays for it." })
  readonly funders!: Connection<Party>;
}
