const WHOLE_LINE = /^(?:\((?:Bildquelle|Bildnachweis|Fotoquelle|Fotonachweis|Foto|Fotos|Bild|Grafik|Quelle|©)\b.*\)|(?:Bildquelle|Bildnachweis|Fotoquelle|Fotonachweis|Copyright)\b ?:.*|©.*)$/;
const AT_END = /\s?\((?:Bildquelle|Bildnachweis|Fotoquelle|Fotonachweis|Foto|Fotos|Bild|©)\b:?[^()]*\)$/;
const LONGEST = 300;

/** Whether the line says nothing but where a picture is from: «(Bildquelle: …)». */
export function isPictureSource(line: string): boolean {
  return line.length <= LONGEST && WHOLE_LINE.test(line);
}

/** The line without a picture's source in brackets at its end. */
export function withoutPictureSource(line: string): string {
  const start = Math.max(0, line.length - LONGEST);
  return line.slice(0, start) + line.slice(start).replace(AT_END, "");
}
