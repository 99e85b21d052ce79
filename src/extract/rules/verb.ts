import { StatementStatus } from "../../model/statement.js";
import { isDecided, isDenied, isIntended } from "./modality.js";
import { DECIDED } from "../clauses/clause-reservations.js";
import type { Clause } from "../clauses/clause.js";
import { latin } from "../text/latin.js";
import { CLAUSES, remembering } from "../text/word-test.js";

/** A verb's forms, each an alternation: «unterzeichnet|unterschrieben». */
export interface VerbForms {
  readonly participle: string;
  /** Present and past. */
  readonly finite: string;
  readonly infinitive: string;
  /** «wird betrieben» holds now; «wird unterzeichnet» is still to come. */
  readonly lasting?: boolean;
}

export interface Verb {
  /** Any of its forms. */
  readonly cue: RegExp;
  readonly participle: RegExp;
  readonly finite: RegExp;
  readonly infinitive: RegExp;
  readonly lasting: boolean;
  /** See `readAct`; many rules ask for the same verb in the same clause. */
  read(clause: Clause): Act | null;
}

type Forms = Omit<Verb, "read">;

/** What a clause says was done: in which voice and with which certainty. */
export interface Act {
  readonly passive: boolean;
  readonly status: StatementStatus;
}

const word = (words: string): string => `(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`;
/** «zu unterzeichnen» is an infinitive. */
const NOT_INFINITIVE = "(?<!(?:^| )zu )";

/** Compiles a verb's forms. */
export function verb({ participle, finite, infinitive, lasting = false }: VerbForms): Verb {
  const forms: Forms = {
    cue: new RegExp(`${participle}|${finite}|${infinitive}`, "iu"),
    participle: latin(word(participle), "iu"),
    finite: latin(NOT_INFINITIVE + word(finite), "iu"),
    infinitive: latin(word(infinitive), "iu"),
    lasting,
  };
  return { ...forms, read: remembering((clause) => actOf(clause, forms), CLAUSES) };
}

const clauseTest = (pattern: string): ((clause: Clause) => boolean) => {
  const expression = latin(pattern, "iu");
  return remembering((clause) => expression.test(clause), CLAUSES);
};

const holdsHave = clauseTest(word("haben|hat|habe|hatte|hatten"));
const holdsBe = clauseTest(word("ist|sind|sei|seien|war|waren|wurde|wurden|worden"));
/** With these, what looks finite is an infinitive: «kann … unterzeichnen». */
const holdsModal = clauseTest(word("kann|können|darf|dürfen|durfte|durften|muss|müssen|musste|mussten|mag|mögen|konnte|konnten|lassen|lässt|ließ|ließen"));
/** «haben vereinbart, zusammenzuarbeiten»: what several agree to do. */
const holdsAgreed = clauseTest(`${word("haben|hatten")} .*${word("vereinbart|verabredet|verständigt|geeinigt|verpflichtet")}`);
const holdsBecome = clauseTest(word("wird|werden|werde"));

/** Reads whether, how surely and in which voice a clause says that the verb was done; null when it does not, or denies it. */
export const readAct = (clause: Clause, verb: Verb): Act | null => verb.read(clause);

function actOf(clause: Clause, verb: Forms): Act | null {
  const done = verb.participle.test(clause) ? readParticiple(clause, verb) : null;
  const act = done ?? readFinite(clause, verb) ?? readInfinitive(clause, verb);
  return act && !isDenied(clause) ? act : null;
}

function readParticiple(clause: Clause, { lasting }: Forms): Act | null {
  const become = holdsBecome(clause);
  if (become && isIntended(clause)) return { passive: true, status: StatementStatus.PLANNED };
  if (holdsHave(clause)) return { passive: false, status: StatementStatus.STATED };
  if (holdsBe(clause)) return { passive: true, status: StatementStatus.STATED };
  return become ? { passive: true, status: lasting ? StatementStatus.STATED : StatementStatus.PLANNED } : null;
}

function readFinite(clause: Clause, verb: Forms): Act | null {
  if (!verb.finite.test(clause) || holdsHave(clause) || holdsBecome(clause) || holdsModal(clause)) return null;
  if (isIntended(clause)) return { passive: false, status: StatementStatus.PLANNED };
  return { passive: false, status: clause.startsWith(DECIDED) ? StatementStatus.DECIDED : StatementStatus.STATED };
}

function readInfinitive(clause: Clause, verb: Forms): Act | null {
  if (!verb.infinitive.test(clause)) return null;
  if (isIntended(clause) || (holdsBecome(clause) && !clause.startsWith(DECIDED))) return { passive: false, status: StatementStatus.PLANNED };
  if (isDecided(clause)) return { passive: false, status: StatementStatus.DECIDED };
  return holdsAgreed(clause) ? { passive: false, status: StatementStatus.STATED } : null;
}
