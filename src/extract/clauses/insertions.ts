import { latin } from "../text/latin.js";

const INSERTION = latin(/^(?<before>[^–]*[^–\s:;]),? – (?<inserted>[^–]+?),? – (?<after>[^–\s].*)$/u);
/** «– das sind ⟨C⟩ und ⟨C⟩ –»: names whom the words before it mean. */
const NAMING = latin(/^(?:(?:das|dies) (?:sind|waren|ist)|nämlich|also|namentlich|konkret|genauer) (?<names>(?:(?:der|die|das|den|dem) )?⟨[A-Z]\d+⟩(?:(?:, | und | sowie )(?:(?:der|die|das|den|dem) )?⟨[A-Z]\d+⟩)*)$/u);
/** «einerseits … andererseits», «sowohl … als auch» join like «und». */
const CORRELATIVE = latin(/ (?:einerseits|andererseits|(?:zum|auf der) (?:einen|anderen)(?: Seite)?)(?= )/gu);

/**
 * Takes out what is put between two dashes, so that the clause round it is read as one: «⟨C⟩ sowie – als jüngster Partner – die ⟨C⟩ arbeiten
 * zusammen». Names that are put there for those before them take their place.
 *
 * @example withoutInsertions("Die Partner – das sind ⟨C0⟩ und ⟨C1⟩ – haben den ⟨K2⟩ unterzeichnet.") // ["Die Partner ⟨C0⟩ und ⟨C1⟩ haben den ⟨K2⟩ unterzeichnet."]
 */
export function withoutInsertions(text: string): string[] {
  const plain = /einerseits|einen|andere/.test(text) ? text.replace(CORRELATIVE, "") : text;
  const { before, inserted, after } = (plain.includes(" – ") ? INSERTION.exec(plain)?.groups : undefined) ?? {};
  if (before === undefined || inserted === undefined || after === undefined || MAIN.test(after)) return [plain];
  const names = NAMING.exec(inserted)?.groups?.["names"];
  return names === undefined ? [...withoutInsertions(`${before} ${after}`), inserted] : withoutInsertions(`${before} ${names} ${after}`);
}

/** «– doch …», «– so …»: a sentence of its own rather than the end of one. */
const MAIN = /^(?:doch|aber|denn|so|und das|und zwar|jedenfalls|nur) /;
