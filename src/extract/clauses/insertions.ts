import { latin } from "../text/latin.js";

const INSERTION = latin(/^(?<before>[^–]*[^–\s:;]),? – (?<inserted>[^–]+?),? – (?<after>[^–\s].*)$/u);
/** «– das sind ⟨C⟩ und ⟨C⟩ –»: names whom the words before it mean. */
const NAMING = latin(/^(?:(?:das|dies) (?:sind|waren|ist)|nämlich|also|namentlich|konkret|genauer) (?<names>(?:(?:der|die|das|den|dem) )?⟨[A-Z]\d+⟩(?:(?:, | und | sowie )(?:(?:der|die|das|den|dem) )?⟨[A-Z]\d+⟩)*)$/u);
/** «einerseits … andererseits», «sowohl … als auch» join like «und». */
const CORRELATIVE = latin(/ (?:einerseits|andererseits|(?:zum|auf der) (?:einen|anderen)(?: Seite)?)(?= )/gu);

/** «Um ⟨t⟩, genauer weiß es niemand, vereinbarten …»: says how well it is known, and denies nothing else. */
const NOT_KNOWN = latin(/, (?:genauer|so genau|genau|mehr|wann genau)(?: \p{Ll}+){0,2} (?:weiß|wusste|lässt|ließ|ist)[^,⟨]*,/u);

/**
 * Takes out what is put between two dashes, so that the clause round it is read as one: «⟨C⟩ sowie – als jüngster Partner – die ⟨C⟩ arbeiten
 * zusammen». Names that are put there for those before them take their place.
 *
 * @example withoutInsertions("Die Partner – das sind ⟨C0⟩ und ⟨C1⟩ – haben den ⟨K2⟩ unterzeichnet.") // ["Die Partner ⟨C0⟩ und ⟨C1⟩ haben den ⟨K2⟩ unterzeichnet."]
 */
export function withoutInsertions(text: string): string[] {
  const told = /, (?:genau|mehr|wann)/.test(text) ? text.replace(NOT_KNOWN, "") : text;
  const plain = /einerseits|einen|andere/.test(told) ? told.replace(CORRELATIVE, "") : told;
  const { before, inserted, after } = (plain.includes(" – ") ? INSERTION.exec(plain)?.groups : undefined) ?? {};
  if (before === undefined || inserted === undefined || after === undefined || MAIN.test(after)) return [plain];
  const names = NAMING.exec(inserted)?.groups?.["names"];
  return names === undefined ? [...withoutInsertions(`${before} ${after}`), inserted] : withoutInsertions(`${before} ${names} ${after}`);
}

/** «– doch …», «– so …»: a sentence of its own rather than the end of one. */
const MAIN = /^(?:doch|aber|denn|so|und das|und zwar|jedenfalls|nur) /;
