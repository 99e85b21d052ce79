import { registerEnumType } from "type-graphql";
import type { Connection } from "../connection.js";
import { Kind, Property, Relationship } from "../catalogue.js";
import { Entity } from "../entity.js";
import type { Law } from "./law.js";
import type { Official } from "./official.js";
import type { Party } from "../party.js";
import type { Programme } from "./programme.js";
import type { System } from "./system.js";

/** What an agreement is called by its noun. */
export enum AgreementType {
  FRAMEWORK_AGREEMENT = "FRAMEWORK_AGREEMENT",
  COOPERATION_AGREEMENT = "COOPERATION_AGREEMENT",
  ADMINISTRATIVE_AGREEMENT = "ADMINISTRATIVE_AGREEMENT",
  STATE_TREATY = "STATE_TREATY",
  MUNICIPAL_AGREEMENT = "MUNICIPAL_AGREEMENT",
  PACT = "PACT",
  LETTER_OF_INTENT = "LETTER_OF_INTENT",
  CONTRACT = "CONTRACT",
  OTHER = "OTHER",
}
registerEnumType(AgreementType, {
  name: "AgreementType",
  description: "What an agreement is called by its noun.",
  valuesConfig: {
    FRAMEWORK_AGREEMENT: { description: "Rahmenvereinbarung, Rahmenvertrag, Rahmenkooperationsvereinbarung." },
    COOPERATION_AGREEMENT: { description: "Kooperationsvereinbarung, Kooperationsvertrag, Kooperationsabkommen." },
    ADMINISTRATIVE_AGREEMENT: { description: "Verwaltungsvereinbarung, Verwaltungsabkommen." },
    STATE_TREATY: { description: "Staatsvertrag." },
    MUNICIPAL_AGREEMENT: { description: "Zweckvereinbarung, öffentlich-rechtliche Vereinbarung between municipalities." },
    PACT: { description: "Pakt, e.g. E-Government-Pakt, Zukunftspakt." },
    LETTER_OF_INTENT: { description: "Letter of Intent, Absichtserklärung, Memorandum of Understanding." },
    CONTRACT: { description: "Vertrag, e.g. Gesellschaftervertrag, Dienstleistungsvertrag." },
    OTHER: { description: "Vereinbarung, Übereinkommen, Abkommen, Kooperation." },
  },
});

@Kind({ label: "Agreement", plural: "agreements", description: "A written arrangement between parties (Vereinbarung, Vertrag, Pakt).", implements: [Entity] })
export class Agreement extends Entity {
  @Property(() => AgreementType, { nullable: true, description: "What it is called by its noun." })
  readonly agreementType!: AgreementType | null;

  @Property(() => String, { nullable: true, edtf: true, description: "EDTF: when it was signed or concluded, as precise as the sources." })
  readonly signedOn!: string | null;

  @Relationship({ predicate: "PARTY_TO", direction: "in", to: "Party", description: "Who has concluded it." })
  readonly parties!: Connection<Party>;

  @Relationship({ predicate: "SIGNED", direction: "in", to: "Official", description: "Who signed it." })
  readonly signatories!: Connection<Official>;

  @Relationship({ predicate: "SUCCEEDS", direction: "out", to: "Agreement", description: "Agreements it replaces." })
  readonly predecessors!: Connection<Agreement>;

  @Relationship({ predicate: "SUCCEEDS", direction: "in", to: "Agreement", description: "Agreements that replace it." })
  readonly successors!: Connection<Agreement>;

  @Relationship({ predicate: "CONCERNS", direction: "out", to: "Law", description: "Laws it is about." })
  readonly laws!: Connection<Law>;

  @Relationship({ predicate: "CONCERNS", direction: "out", to: "System", description: "Systems it is about." })
  readonly systems!: Connection<System>;

  @Relationship({ predicate: "CONCERNS", direction: "out", to: "Programme", description: "Programmes it is about." })
  readonly programmes!: Connection<Programme>;
}
