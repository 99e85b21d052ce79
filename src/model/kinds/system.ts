import type { Connection } from "../connection.js";
import { Kind, Relationship } from "../catalogue.js";
import type { Agreement } from "./agreement.js";
import { Entity } from "../entity.js";
import type { Party } from "../party.js";

@Kind({ label: "System", plural: "systems", description: "A portal, platform, network or service (Portal, Plattform, Netz, Verfahren).", implements: [Entity] })
export class System extends Entity {
  @Relationship({ predicate: "OPERATES", direction: "in", to: "Party", description: "Who runs it." })
  readonly operators!: Connection<Party>;

  @Relationship({ predicate: "BELONGS_TO", direction: "out", to: "Party", description: "Whose system it is." })
  readonly owners!: Connection<Party>;

  @Relationship({ predicate: "CONCERNS", direction: "in", to: "Agreement", description: "Agreements about it." })
  readonly agreements!: Connection<Agreement>;

  @Relationship({ predicate: "FUNDS", direction: "in", to: "Party", description: "Who pays for it." })
  readonly funders!: Connection<Party>;
}
