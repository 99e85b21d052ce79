import { isPictureSource, pictureSourceOf } from "./picture-source.js";

const LONGEST_CAPTION = 400;
const NAMES_LEFT_TO_RIGHT = /^\(?(?:v\. ?l\.|von links)[^:]{0,30}:/i;
const TWO_SENTENCES = /\p{Ll}{3}[.!?] \p{Lu}/u;

/** What a line is that belongs to a photo: its caption, or the same caption (or its beginning) once more. */
export type CaptionLine = "caption" | "repeated";

/**
 * The photo captions among an article's lines, by index: what stands above «(Bildquelle: …)», names from left to right («v.l.: …»), and lines that
 * the next line repeats, as pages print the image's alternative text above its caption.
 */
export function captionLines(lines: readonly string[]): Map<number, CaptionLine> {
  const filled = lines.flatMap((line, index) => (line === "" ? [] : [index]));
  const captions = new Map<number, CaptionLine>();
  const text = (place: number) => lines[filled[place] ?? -1] ?? "";
  let pictures = 0;
  filled.forEach((index, place) => {
    if (isShort(text(place)) && (NAMES_LEFT_TO_RIGHT.test(text(place)) || pictureSourceOf(text(place)) !== null)) captions.set(index, "caption");
    if (isPictureSource(text(place))) {
      for (let above = place - 1; above >= firstOfCaption(text, place, pictures); above--) captions.set(filled[above] ?? -1, "caption");
      pictures++;
    }
  });
  filled.forEach((index, place) => {
    if (!repeats(text(place), text(place + 1))) return;
    captions.set(index, "repeated");
    captions.set(filled[place + 1] ?? -1, "caption");
  });
  return captions;
}

/** At the head of an article all lines above the first picture's source are its caption; further down only the one directly above. */
function firstOfCaption(text: (place: number) => string, source: number, pictures: number): number {
  const above = Array.from({ length: Math.min(source, 7) }, (_, place) => text(place));
  if (pictures === 0 && source <= 6 && above.every(isShort)) return 0;
  return isShort(text(source - 1)) && source > 0 ? source - 1 : source;
}

function isShort(line: string): boolean {
  return line.length <= LONGEST_CAPTION && !TWO_SENTENCES.test(line);
}

function repeats(line: string, next: string): boolean {
  return line.length >= 12 && next.length <= LONGEST_CAPTION && next.startsWith(line);
}
