import type { Connection } from "./connection.js";
import { KindInterface, Property, Relationship } from "./catalogue.js";
import { Party } from "./party.js";

/** Bodies with an organisation of their own, legal persons or not. */
@KindInterface({ label: "Organization", plural: "organizations", description: "An association, cooperative, service provider, ministry, body or company.", implements: [Party] })
export abstract class Organization extends Party {
  @Property(() => String, { nullable: true, description: "Its website." })
  readonly url!: string | null;

  @Property(() => String, { nullable: true, edtf: true, description: "EDTF: since when it exists under this name, where known." })
  readonly existsSince!: string | null;

  @Property(() => String, { nullable: true, edtf: true, description: "EDTF: until when it existed under this name, where known." })
  readonly existsUntil!: string | null;

  @Relationship({ predicate: "MEMBER_OF", direction: "in", to: "Party", description: "Its members." })
  readonly members!: Connection<Party>;

  @Relationship({ predicate: "FOUNDED", direction: "in", to: "Party", description: "Its founders." })
  readonly founders!: Connection<Party>;

  @Relationship({ predicate: "BELONGS_TO", direction: "out", to: "Party", description: "The territory or organisation it belongs to." })
  readonly owners!: Connection<Party>;

  @Relationship({ predicate: "SUCCEEDS", direction: "out", to: "Organization", description: "Organisations it replaces." })
  readonly predecessors!: Connection<Organization>;

  @Relationship({ predicate: "SUCCEEDS", direction: "in", to: "Organization", description: "Organisations that replace it." })
  readonly successors!: Connection<Organization>;
}
