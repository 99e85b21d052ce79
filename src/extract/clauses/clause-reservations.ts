import { isDenied, isIntended } from "../rules/modality.js";
import { latin } from "../text/latin.js";

/** Stands before a clause that is asked, supposed or governed by a denial, so that its modality shows it (see `modality`). */
export const HYPOTHETICAL = "ob ";
const INTENDED = "geplant ";

/** A question, or a condition that begins with its verb: «Unterzeichnen ⟨A0⟩ und ⟨A1⟩ den ⟨K2⟩, beginnt der Aufbau». */
export const isHypothetical = (part: string): boolean => /\?["“«]?$/.test(part) || VERB_FIRST.test(part);

const VERB_FIRST =
  latin(/^(?!Sind|Sein|Seit|Mit|Laut|Samt|Statt|Jetzt|Zuletzt|Damit|Derzeit|Erst|Somit|Selbst|Neben|Gegen|Zwischen|Zusammen)\p{Lu}\p{Ll}+(?:t|en|te|ten) (?!haben|hat|wurde|wurden|wird|werden|ist|sind|war|waren)[^,]*(?:⟨|\p{Lu})[^,]*, (?:so |dann )?(?:beginnt|wird|werden|ist|sind|kann|können|muss|müssen|soll|sollen|dürfte\p{Ll}*|könnte\p{Ll}*|würde\p{Ll}*|wäre\p{Ll}*|hätte\p{Ll}*|\p{Ll}+(?:t|te|ten)) /u);

/** What a subordinate clause takes over from its main clause: «ob» and «wenn» suppose; «dass» is as sure as what it depends on. */
export function governed(conjunction: string | undefined, main: string): string {
  if (conjunction === undefined) return "";
  if (/^(?:ob|wenn|falls|sofern)$/.test(conjunction)) return HYPOTHETICAL;
  if (!/^(?:dass|wonach)$/.test(conjunction)) return "";
  if (isDenied(main)) return HYPOTHETICAL;
  return isIntended(main) ? INTENDED : "";
}

const SAID =
  "sagt|sagte|sagten|teilt|teilte|teilten|erklärt|erklärte|erklärten|betont|betonte|berichtet|berichtete|berichten|ergänzt|ergänzte|erläutert|erläuterte|meldet|meldete|meint|meinte|bestätigt|bestätigte|versichert|versicherte|lobt|lobte|freut sich|freute sich|heißt es|hieß es";
const REPORT = latin(`, (?<report>(?:(?:${SAID}) |so (?=(?:der |die |das |\\p{Ll}+er )?[⟨\\p{Lu}]))[^,;:]*?)(?:(?=[.!]?$)|,(?= ))`, "u");

/** Takes out who said it, so that nobody becomes a party by telling: «…, teilte das ⟨G0⟩ mit», «…, so ⟨O1⟩, …». */
export function withoutReport(part: string): string[] {
  const { 0: matched, index = 0, groups } = REPORT.exec(part) ?? {};
  if (matched === undefined || index === 0) return [part];
  return [part.slice(0, index) + part.slice(index + matched.length), `| ${groups?.["report"] ?? ""}`];
}
