const LABEL = "(?:Bildquelle|Bildnachweis|Fotoquelle|Fotonachweis|Bildrechte|Copyright)";
const SHORT_LABEL = "(?:Fotos?|Bild|Bilder|Grafik|Quelle|©)";
const WHOLE_LINE = new RegExp(`^(?:\\((?:${LABEL}|${SHORT_LABEL})(?![\\p{L}]).*\\)|\\[(?:${LABEL}|Fotos?|Bild|©)(?![\\p{L}]).*\\]|${LABEL} ?:.*|(?:Fotos?|Bild): .{2,60}(?<![.!?])|©.*)$`, "u");
const AT_END = new RegExp(`\\s?(?:[([](?:${LABEL}|${SHORT_LABEL})(?![\\p{L}]):?[^()[\\]]*[)\\]]|(?<=[.)] )(?:${LABEL}|Fotos?): [^.!?]{2,60})$`, "u");
const SOURCE = new RegExp(`^\\s?[([]?(?:${LABEL}|${SHORT_LABEL}) ?:? ?|[)\\]]$`, "gu");
const LONGEST = 300;
/** A cheap look before `AT_END`: few lines close with a bracket or without a full stop. */
const MAY_END = /[)\]]$|: .*[^.!?]$/s;

/** Whether the line says nothing but where a picture is from: «(Bildquelle: …)». */
export function isPictureSource(line: string): boolean {
  return line.length <= LONGEST && WHOLE_LINE.test(line);
}

/** The line without a picture's source at its end. */
export function withoutPictureSource(line: string): string {
  return line.slice(0, line.length - sourceAtEnd(line).length);
}

/**
 * Whom the picture is from that the line is about or that its end names; null when it names none.
 *
 * @example pictureSourceOf("Nach der Unterschrift (Foto: BS/Muster)") // "BS/Muster"
 */
export function pictureSourceOf(line: string): string | null {
  const source = isPictureSource(line) ? line : sourceAtEnd(line);
  return source.replace(SOURCE, "").trim() || null;
}

const sourceAtEnd = (line: string): string => (MAY_END.test(line) ? (AT_END.exec(line.slice(-LONGEST))?.[0] ?? "") : "");
