import type { Connection } from "./connection.js";
import { KindInterface, Relationship } from "./catalogue.js";
import type { Agreement } from "./kinds/agreement.js";
import { Entity } from "./entity.js";
import type { Official } from "./kinds/official.js";
import type { Organization } from "./organization.js";
import type { Programme } from "./kinds/programme.js";
import type { System } from "./kinds/system.js";

/** Territories and organisations: whoever can conclude an agreement. */
@KindInterface({ label: "Party", plural: "parties", description: "Whoever can conclude an agreement: a territory or an organisation (Vertragspartner).", implements: [Entity] })
export abstract class Party extends Entity {
  @Relationship({ predicate: "PARTY_TO", direction: "out", to: "Agreement", description: "Agreements it has concluded." })
  readonly agreements!: Connection<Agreement>;

  @Relationship({ predicate: "MEMBER_OF", direction: "out", to: "Organization", description: "Organisations it is a member of, has joined or holds a share in." })
  readonly memberships!: Connection<Organization>;

  @Relationship({ predicate: "FOUNDED", direction: "out", to: "Organization", description: "Organisations it founded." })
  readonly foundations!: Connection<Organization>;

  @Relationship({ predicate: "HOLDS_OFFICE", direction: "in", to: "Official", description: "Officials who hold an office of it (Amtsträger)." })
  readonly officials!: Connection<Official>;

  @Relationship({ predicate: "OPERATES", direction: "out", to: "System", description: "Systems it runs." })
  readonly operatedSystems!: Connection<System>;

  @Relationship({ predicate: "COOPERATES_WITH", direction: "both", to: "Party", description: "Parties it works with." })
  readonly cooperations!: Connection<Party>;

  @Relationship({ predicate: "BELONGS_TO", direction: "in", to: "Organization", description: "Organisations that belong to it: ministries of a state, its associations, its service providers." })
  readonly organizations!: Connection<Organization>;

  @Relationship({ predicate: "BELONGS_TO", direction: "in", to: "System", description: "Systems that belong to it." })
  readonly systems!: Connection<System>;

  @Relationship({ predicate: "FUNDS", direction: "out", to: "Party", description: "Parties it funds." })
  readonly fundedParties!: Connection<Party>;

  @Relationship({ predicate: "FUNDS", direction: "out", to: "Programme", description: "Programmes it funds." })
  readonly fundedProgrammes!: Connection<Programme>;

  @Relationship({ predicate: "FUNDS", direction: "out", to: "System", description: "Systems it funds." })
  readonly fundedSystems!: Connection<System>;

  @Relationship({ predicate: "FUNDS", direction: "in", to: "Party", description: "Parties that fund it." })
  readonly funders!: Connection<Party>;
}
