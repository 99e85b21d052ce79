import chardet from "chardet";
import iconv from "iconv-lite";

/** Leading bytes of file types that people hand over by mistake. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF file"],
  ["PK\u0003\u0004", "a ZIP or Office file"],
  ["\u0089PNG", "a PNG image"],
  ["\u00FF\u00D8\u00FF", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["\u001F\u008B", "a gzip file"],
  ["{\\rtf", "an RTF file"],
];

/** Why these bytes can't be text, in words, or null. */
export function binaryReason(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return `it is ${signature[1]}; save the article as text, Markdown or HTML`;
  if (utf16Encoding(bytes)) return null;
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 32 && !(byte >= 9 && byte <= 13)) controls++;
  return controls > sample.length / 200 ? "it is binary data, not text" : null;
}

/** Bytes as text: by byte order mark, as UTF-8 where that fits, by an HTML page's own charset, else by the likeliest encoding. */
export function decodeBytes(bytes: Uint8Array): string {
  const utf16 = utf16Encoding(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), declaredEncoding(bytes) ?? guessedEncoding(bytes));
  }
}

/** UTF-16 by its byte order mark, or by zeros at every other place as in Latin letters without a mark. */
function utf16Encoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 1024);
  if (sample.length < 4 || !sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  const enough = sample.length * 0.4;
  if (odd >= enough && even < odd / 20) return "utf-16le";
  return even >= enough && odd < even / 20 ? "utf-16be" : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const charset = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{1,40})/i.exec(head)?.[1];
  return charset && !/^utf-?(8|16)/i.test(charset) && iconv.encodingExists(charset) ? webName(charset) : null;
}

/** chardet tells German Latin-1 from Central European only by frequency; German articles that are not Unicode are Windows-1252. */
function guessedEncoding(bytes: Uint8Array): string {
  const guess = chardet.detect(bytes.subarray(0, 65_536));
  return guess === "macintosh" || guess === "IBM850" ? guess : "windows-1252";
}

/** Browsers read ISO-8859-1 as Windows-1252; so do we. */
function webName(charset: string): string {
  return /^(iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(charset) ? "windows-1252" : charset;
}
