/** Words of which every German sentence holds some, whatever it is about. */
const COMMON =
  /(?<!\p{L})(?:der|die|das|den|dem|des|und|oder|in|im|am|an|auf|aus|bei|mit|nach|von|vom|vor|zu|zum|zur|für|über|unter|um|durch|seit|bis|als|wie|dass|ein|eine[nrms]?|ist|sind|war|hat|haben|wird|werden|wurden?|soll|kann|nicht|auch|sich|es|er|sie|wir|ich|noch|so|aber|nur|dieser?|diese[nms]|ihre?[nrms]?|seine?[nrms]?|sowie)(?!\p{L})/giu;
const WORD = /\p{L}+/gu;
/** Lists of names and keywords are no sentences. */
const SENTENCE_END = /[.!?](?:\s|$)/;
const LIST = /,/g;

const FEWEST_WORDS = 15;
const SMALLEST_SHARE = 0.06;
const SAMPLE = 600;

/** Whether a paragraph's letters are out of order: long enough for a sentence or two, and hardly a common word in it. */
export function isDamaged(paragraph: string): boolean {
  const sample = paragraph.slice(0, SAMPLE);
  if (paragraph.length < FEWEST_WORDS * 3 || !SENTENCE_END.test(sample)) return false;
  const common = sample.match(COMMON)?.length ?? 0;
  if (common > FEWEST_WORDS) return false;
  const words = sample.match(WORD)?.length ?? 0;
  return words >= FEWEST_WORDS && common < words * SMALLEST_SHARE && (sample.match(LIST)?.length ?? 0) < words / 5;
}

/** The lines without damaged paragraphs and the short lines below each, which are damaged as well or head nothing. */
export function withoutDamaged(lines: readonly string[]): string[] {
  let damaged = false;
  return lines.map((line) => {
    if (line === "") return line;
    damaged = isDamaged(line) || (damaged && line.length < SAMPLE / 5);
    return damaged ? "" : line;
  });
}
