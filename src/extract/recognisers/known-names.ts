import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer, KnownName } from "../names/gazetteer.js";
import type { NameMatch } from "../names/name-index.js";
import { isOtherAssembly } from "./associations.js";
import { newMention } from "../new-mention.js";
import type { Recogniser } from "../recogniser.js";
import { tokensOf } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { withState } from "../with-state.js";

/** Registered associations, ministries, providers, bodies, laws, systems and officials, in any case and word order. */
export const knownNames: Recogniser = {
  name: "known-names",
  find(document, gazetteer) {
    const tokens = tokensOf(document);
    const mentions: Mention[] = [];
    for (let index = 0; index < tokens.length; ) {
      const match = gazetteer.nameAt(document, tokens, index);
      if (match) mentions.push(...mentionsOf(document, tokens, match, gazetteer));
      index = match ? match.to : index + 1;
    }
    return mentions;
  },
};

function mentionsOf(document: Document, tokens: readonly Token[], match: NameMatch<KnownName>, gazetteer: Gazetteer): Mention[] {
  if (isHomonym(document, tokens, match) || isSortOfBody(document, tokens, match)) return [];
  const start = tokens[match.from]?.start ?? 0;
  const own = match.values.filter((name) => !name.bare);
  const kinds = new Set(match.values.map((name) => name.kind));
  return [...kinds].slice(0, 1).map((kind) => {
    const names = own.filter((name) => name.kind === kind);
    if (names.length === 0) return institution(document, tokens, match, gazetteer);
    const states = new Set(names.map((name) => name.state));
    return newMention(document, start, match.end, {
      kind,
      name: names[0]?.name ?? "",
      candidates: [...new Set(names.map((name) => name.id))],
      state: states.size === 1 ? (names[0]?.state ?? null) : null,
      recogniser: "known-names",
    });
  });
}

/** «Landkreistag», «Finanzministerium»: the state stands before («Thüringischer»), after («Sachsen-Anhalt»), or in the context. */
function institution(document: Document, tokens: readonly Token[], match: NameMatch<KnownName>, gazetteer: Gazetteer): Mention {
  const span = withState(document, tokens, match);
  const { kind, name } = match.values[0] ?? { kind: "", name: "" };
  const candidates = gazetteer.institutionsNamed(name, kind, span.state);
  return newMention(document, span.start, span.end, {
    kind,
    name: (candidates[0] && gazetteer.entity(candidates[0])?.name) ?? name,
    candidates,
    state: span.state,
    recogniser: "known-names",
  });
}

const isSortOfBody = (document: Document, tokens: readonly Token[], { from, end, values }: NameMatch<KnownName>): boolean =>
  values.some(({ bare, kind }) => bare && kind === ASSOCIATION) && isOtherAssembly(document, tokens[from]?.start ?? 0, end);

/** Masculine, all of them. */
const ASSOCIATION = "MunicipalAssociation";

/** Abbreviations that stand for something else here: «§ 5 StGB», «Fraunhofer SIT», «die SSG Musterstadt» (a municipal association is masculine), «der MID-Level-Kurs». */
function isHomonym(document: Document, tokens: readonly Token[], { from, to, values }: NameMatch<KnownName>): boolean {
  const [before, name] = [tokens[from - 1], tokens[from]];
  if (!before || !name || to > from + 1 || !/^\p{Lu}[\p{L}]{1,4}$/u.test(name.text) || document.text.slice(before.end, name.start) !== " ") return false;
  if (/^(?:Fraunhofer|Leibniz|Helmholtz|Max-Planck)$/.test(before.text)) return true;
  if (name.text === "StGB") return /(?:§+ ?\d+\w?(?: (?:Abs\.|Absatz) ?\d+)?|Paragraf(?:en)? \d+|[Nn]ach dem|[Ll]aut|[Gg]emäß|[Ii]m Sinne des|[Dd]as) $/.test(document.text.slice(Math.max(0, name.start - 30), name.start));
  return values.every(({ kind }) => kind === ASSOCIATION) && /^(?:das|die|zur|ins|eine|einer)$/i.test(before.text);
}
