import type { Block } from "./page.js";

const LONGEST_CAPTION = 250;
const OPENERS =
  "Die|Der|Das|Den|Dem|Des|Ein|Eine|Einen|Einem|In|Im|Am|An|Ab|Auf|Aus|Bei|Beim|Bis|Durch|Für|Gemeinsam|Mit|Nach|Nachdem|Seit|Um|Unter|Vor|Von|Wie|Wenn|Zu|Zum|Zur|Als|Ziel|Jetzt|Künftig";
/** A sentence's first word right behind a word that no punctuation closes. */
const BORDER = new RegExp(`(?<=[\\p{L}\\d)]) (?=(?:${OPENERS}) \\p{L})`, "gu");
const OPENER = new RegExp(`^(?:${OPENERS})$`);
const NEEDS_MORE = /(?:^| )(?:und|oder|sowie|als|wie|der|die|das|den|dem|des|eine|einen|einem|einer|von|vom|für|mit|in|im|am|auf|zu|zum|zur|aus|nach|über|unter|dass|–)$/;
const NAME_IN_APPOSITION = /^(\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+), (?:[^,.!?„“]{3,80}?) (?=\1 \p{Ll})/u;

/**
 * Old pages run the photo's caption into the first sentence. It is split off where that is safe: a sentence begins in mid-line without a full
 * stop before it, and it names again what the caption names.
 *
 * @example splitGluedCaption("Rheinland-Pfalz tritt dem Verbund bei Die Regierung von Rheinland-Pfalz hat …")
 * // ["Rheinland-Pfalz tritt dem Verbund bei", "Die Regierung von Rheinland-Pfalz hat …"]
 */
export function splitGluedCaption(paragraph: string): readonly [caption: string, rest: string] | null {
  const apposition = NAME_IN_APPOSITION.exec(paragraph.slice(0, LONGEST_CAPTION));
  if (apposition) return [apposition[0].trim(), paragraph.slice(apposition[0].length)];
  const head = paragraph.slice(0, LONGEST_CAPTION);
  const sentenceEnd = /[.!?:;„“"]/.exec(head)?.index ?? head.length;
  for (const match of head.slice(0, sentenceEnd).matchAll(BORDER)) {
    const caption = head.slice(0, match.index);
    const rest = paragraph.slice(match.index + 1);
    if (!NEEDS_MORE.test(caption) && namesAgain(caption, rest)) return [caption, rest];
  }
  return null;
}

function namesAgain(caption: string, rest: string): boolean {
  const names = caption.split(" ").filter((word) => /^\p{Lu}[\p{L}-]{4,}/u.test(word) && !OPENER.test(word));
  const firstSentence = /^[^.!?]*/.exec(rest.slice(0, 400))?.[0] ?? "";
  return names.some((name) => firstSentence.includes(name.replace(/[^\p{L}]+$/u, "")));
}

/** Blocks whose first paragraph has a glued caption, with the caption as a block of its own. */
export function withGluedCaptionSplit(blocks: readonly Block[]): Block[] {
  const at = blocks.findIndex((block) => block.role === "BODY");
  const first = blocks[at];
  const split = first && splitGluedCaption(first.text);
  if (!split) return [...blocks];
  return [...blocks.slice(0, at), { role: "CAPTION", text: split[0] }, { role: "BODY", text: split[1] }, ...blocks.slice(at + 1)];
}
