import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { isOffice } from "../lexicon/offices.js";
import { newMention } from "../new-mention.js";
import { isBrand } from "../names/proper-names.js";
import type { Recogniser } from "../recogniser.js";
import { atWords } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { latin } from "../text/latin.js";

/** Organisations by the legal form behind their name: «… GmbH», «… AöR», «… eG». */
export const legalForms: Recogniser = {
  name: "legal-forms",
  find(document, gazetteer) {
    return atForms(document, (token, index, tokens) => FORMS.has(token.text) && named(document, tokens, index, gazetteer));
  },
};

const FORMS = new Set(["GmbH", "gGmbH", "AG", "AöR", "eG", "KG", "SE", "mbH", "UG"]);
const PUBLIC_IT = latin(/(?:^|[\s-])(?:IT|IKT|EDV|KD\p{Lu}*|eGo)(?:[\s.-]|$)|(?:^|\s)Komm(?:IT|un[Ii][Tt]|unalBIT|Wis|\d|\.)|[Dd]aten(?!schutz)|[Rr]echenzentr|[Ii]nformations|Zweckverband/u);
const STOP = /^(?:Die|Der|Das|Den|Dem|Des|Eine|Einer|Ein|Und|Mit|Bei|Von|Firma|Unternehmen|Genossenschaft|Dienstleister|IT-Dienstleister|Tochter|Gesellschaft|Anbieter|Partner|Anstalt|Rechts?|Gründung)s?$/;
const LONGEST = 6;

function named(document: Document, tokens: readonly Token[], form: number, gazetteer: Gazetteer): Mention | null {
  let from = form;
  while (from > 0 && form - from < LONGEST && belongs(document, tokens, from - 1)) from--;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[form]?.end ?? 0;
  if (from === form) return null;
  const name = document.text.slice(start, end).replace(/\s+/g, " ");
  const short = document.text.slice(start, tokens[form - 1]?.end).replace(/\s+/g, " ");
  const registered = gazetteer.named(short).filter(({ kind, bare }) => !bare && /^(?:ItServiceProvider|Cooperative|Company)$/.test(kind));
  if (registered[0]) return newMention(document, start, end, { kind: registered[0].kind, name: registered[0].name, candidates: [...new Set(registered.map(({ id }) => id))], state: registered[0].state, recogniser: "legal-forms" });
  return newMention(document, start, end, { kind: kindOf(tokens[form]?.text ?? "", name, document.text.slice(Math.max(0, start - AROUND), end + AROUND)), name, aliases: [short], recogniser: "legal-forms" });
}

/** How far around a name its text may say that it serves public IT. */
const AROUND = 70;

function kindOf(form: string, name: string, around: string): string {
  if (form === "eG") return "Cooperative";
  return form === "AöR" || PUBLIC_IT.test(name) || /kommunale\S* (?:IT-)?Dienstleister|[kK]ommunale\S* Rechenzentr/.test(around) ? "ItServiceProvider" : "Company";
}

/** Whether a word belongs to the name that goes on after it. */
function belongs(document: Document, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const gap = document.text.slice(token?.end ?? 0, tokens[index + 1]?.start);
  if (!token || !/^(?: | & | – )$/.test(gap) || STOP.test(token.text) || isOffice(token.text) || token.text.endsWith("-")) return false;
  if (token.capital || isBrand(token.text)) return true;
  return FORMS.has(tokens[index + 1]?.text ?? "") && /^\p{Ll}{5,}$/u.test(token.text) && !/(?:en|er|es|em|te|et|ne)$/.test(token.text);
}

/** Legal forms. */
const atForms = atWords((word) => FORMS.has(word));
