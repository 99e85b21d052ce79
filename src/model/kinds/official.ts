import type { Connection } from "../connection.js";
import { Kind, Relationship } from "../catalogue.js";
import type { Agreement } from "./agreement.js";
import { Entity } from "../entity.js";
import type { Party } from "../party.js";

@Kind({ label: "Official", plural: "officials", description: "A person in a public office (Amtsträger), or who speaks for an organisation.", implements: [Entity] })
export class Official extends Entity {
  @Relationship({ predicate: "HOLDS_OFFICE", direction: "out", to: "Party", description: "Offices: the edge's role says which, its times since when." })
  readonly offices!: Connection<Party>;

  @Relationship({ predicate: "SIGNED", direction: "out", to: "Agreement", description: "Agreements signed by this person." })
  readonly signedAgreements!: Connection<Agreement>;
}
