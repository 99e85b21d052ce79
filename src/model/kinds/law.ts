import type { Connection } from "../connection.js";
import { Kind, Property, Relationship } from "../catalogue.js";
import type { Agreement } from "./agreement.js";
import { Entity } from "../entity.js";

@Kind({ label: "Law", plural: "laws", description: "A law, ordinance or directive (Gesetz, Verordnung, Richtlinie).", implements: [Entity] })
export class Law extends Entity {
  @Property(() => String, { nullable: true, description: "Official abbreviation, e.g. OZG." })
  readonly abbreviation!: string | null;

  @Property(() => String, { nullable: true, description: "Whose law it is, as a local id: `bund`, `eu`, `DE-TH`." })
  readonly jurisdiction!: string | null;

  @Property(() => String, { nullable: true, edtf: true, description: "EDTF: when it was passed." })
  readonly passedOn!: string | null;

  @Property(() => String, { nullable: true, edtf: true, description: "EDTF: when it came into force." })
  readonly inForceOn!: string | null;

  @Relationship({ predicate: "SUCCEEDS", direction: "out", to: "Law", description: "Laws it replaces or follows." })
  readonly predecessors!: Connection<Law>;

  @Relationship({ predicate: "SUCCEEDS", direction: "in", to: "Law", description: "Laws that replace or follow it." })
  readonly successors!: Connection<Law>;

  @Relationship({ predicate: "CONCERNS", direction: "in", to: "Agreement", description: "Agreements about it." })
  readonly agreements!: Connection<Agreement>;
}
