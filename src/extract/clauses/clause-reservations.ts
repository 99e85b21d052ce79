import { isDecided, isDenied, isIntended } from "../rules/modality.js";
import { latin } from "../text/latin.js";

/** Stands before a clause that is asked, supposed or governed by a denial, so that its modality shows it (see `modality`). */
export const HYPOTHETICAL = "ob ";
const INTENDED = "geplant ";
/** What was decided has not happened by that. */
export const DECIDED = "gebilligt ";

/** A question, or a condition that begins with its verb: «Unterzeichnen ⟨A0⟩ und ⟨A1⟩ den ⟨K2⟩, beginnt der Aufbau». */
export const isHypothetical = (part: string): boolean => /\?["“«]?$/.test(part) || VERB_FIRST.test(part);

const VERB_FIRST =
  latin(/^(?!Sind|Sein|Seit|Mit|Laut|Samt|Statt|Jetzt|Zuletzt|Damit|Derzeit|Erst|Somit|Selbst|Neben|Gegen|Zwischen|Zusammen)\p{Lu}\p{Ll}+(?:t|en|te|ten) (?!haben|hat|wurde|wurden|wird|werden|ist|sind|war|waren)[^,]*(?:⟨|\p{Lu})[^,]*, (?:so |dann )?(?:beginnt|wird|werden|ist|sind|kann|können|muss|müssen|soll|sollen|dürfte\p{Ll}*|könnte\p{Ll}*|würde\p{Ll}*|wäre\p{Ll}*|hätte\p{Ll}*|\p{Ll}+(?:t|te|ten)) /u);

/** What a subordinate clause takes over from its main clause: «ob» and «wenn» suppose; «dass» is as sure as what it depends on. */
export function governed(conjunction: string | undefined, main: string, body: string): string {
  if (conjunction === undefined) return "";
  if (/^(?:ob|wenn|falls|sofern)$/.test(conjunction)) return HYPOTHETICAL;
  if (!/^(?:dass|wonach)$/.test(conjunction)) return "";
  if (isDenied(main)) return HYPOTHETICAL;
  if (isIntended(main)) return INTENDED;
  return isDecided(main) || RESOLUTION.test(main) ? `${DECIDED}${body.includes("⟨t") ? "" : dayOfDecision(main)}` : "";
}

/** «Per Ratsbeschluss vom ⟨t⟩ ist festgelegt, dass …»: a clause without a date of its own has that of the decision. */
function dayOfDecision(main: string): string {
  const day = /⟨t\d+⟩/.exec(main)?.[0];
  return day === undefined ? "" : `am ${day} `;
}
const RESOLUTION = /[Bb]eschl(?:uss|usses|üsse)(?: |$)|festgelegt|steht fest|beschlossene Sache/;

const HEAD = /^(?:(?<denied>Dementiert|Abgelehnt|Geplatzt|Gescheitert|Vom Tisch|Fehlanzeige|Absage|Nein|Gerücht)|(?<intended>Geplant|Angekündigt|Vorgesehen|Plan|Vorhaben|Ziel|Beabsichtigt|In Vorbereitung|Designiert)|(?<decided>Beschlossen|Beschlossene Sache|Entschieden|Einstimmig|Grünes Licht|Zustimmung|Ja|Beschluss|Votum|Gebilligt|Abgesegnet))(?: (?!ist |sind |hat |haben |war )[^⟨]*)?$/;

/** What a few words before a colon say of the clause behind it: «Grünes Licht vom Kreistag: Der ⟨B⟩ wird …», «Geplant: …». */
export function headed(parts: readonly string[]): string[] {
  return parts.map((part, index) => {
    const { denied, intended, decided } = HEAD.exec(parts[index - 1] ?? "")?.groups ?? {};
    if (denied !== undefined) return `${HYPOTHETICAL}${part}`;
    return `${intended === undefined ? "" : INTENDED}${decided === undefined ? "" : DECIDED}${part}`;
  });
}

const SAID =
  "sagt|sagte|sagten|teilt|teilte|teilten|erklärt|erklärte|erklärten|betont|betonte|berichtet|berichtete|berichten|ergänzt|ergänzte|erläutert|erläuterte|meldet|meldete|meint|meinte|bestätigt|bestätigte|versichert|versicherte|lobt|lobte|freut sich|freute sich|heißt es|hieß es|kündigt|kündigte|kündigten";
const REPORT = latin(`, (?<report>(?:(?:${SAID}) |so (?=(?:der |die |das |\\p{Ll}+er )?[⟨\\p{Lu}]))[^,;:]*?)(?:(?=[.!]?$)|,(?= ))`, "u");

/** Takes out who said it, so that nobody becomes a party by telling: «…, teilte das ⟨G0⟩ mit», «…, so ⟨O1⟩, …». */
export function withoutReport(part: string): string[] {
  const { 0: matched, index = 0, groups } = REPORT.exec(part) ?? {};
  if (matched === undefined || index === 0) return [part];
  const announced = /^kündigt/.test(groups?.["report"] ?? "") ? INTENDED : "";
  const behind = part.slice(index + matched.length);
  const told = OF_TELLER.test(`${matched}${behind}`) ? `,${behind}` : "";
  return [announced + part.slice(0, index) + (told ? "" : behind), `| ${groups?.["report"] ?? ""}${told}`];
}

/** «…, sagte ⟨J⟩, die dem ⟨V⟩ vorsteht»: the relative clause is about who said it. A small word tells its pronoun from an article. */
const OF_TELLER = latin(/⟨J\d+⟩, (?:der|die) (?:der|die|das|dem|den|im|in|seit|am|bei|beim|selbst|als|auch|zugleich|zudem|seinerseits|ihrerseits) [^,;]*$/u);
