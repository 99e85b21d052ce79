const ACADEMIC = /\b(?:Prof|Dr|Dipl|Ing|rer|nat|jur|phil|med|h\. ?c|a\. ?D|MdL|MdB)\b\.?(?:-\p{L}+\.?)?/gu;

/** A name as it counts for identity: case, hyphens, quotation marks and academic titles aside. */
export function foldName(name: string): string {
  const words = name.normalize("NFC").replace(ACADEMIC, " ").toLowerCase().match(/[\p{L}\d@]+/gu) ?? [];
  return words.join(" ").replaceAll("ß", "ss");
}

/** Kinds whose bearers have a name of their own wherever they are named. */
const PROPER_KINDS = new Set(["Official", "Company", "Cooperative", "ItServiceProvider", "State", "District", "Municipality"]);

/** Nouns that say what something is, not which one it is. */
const COMMON_NOUN =
  /(?:rat|rats|gremium|board|kabinett|ausschuss|kommission|gruppe|kreis|runde|dialog|versammlung|stab|stelle|agentur|zentrum|zentrale|amt|behörde|verwaltung|direktion|ministerium|kanzlei|ressort|tag|bund|verband|verbände|gesetz|verordnung|richtlinie|strategie|programm|projekt|fonds|initiative|portal|server|plattform|netz|netzwerk|register|konto|system|verfahren|cloud|akte|vereinbarung|vertrag|pakt|abkommen|kooperation)(?:es|s)?$/iu;

/**
 * Whether a name is one that every state may use («Digitalrat», «Landesamt für Finanzen»), so that it names different things in
 * different states. «OZG-Hub» and «digital@bw» are not.
 */
export function isCommonName(kind: string, name: string): boolean {
  if (PROPER_KINDS.has(kind)) return false;
  if (kind === "Ministry" || kind === "MunicipalAssociation") return true;
  const [first = "", second = "", ...others] = name.split(/\s+/);
  const last = others.at(-1) ?? (second || first);
  // «Landesamt für Finanzen» is common by its first word, «Serviceportal Amt24» is not.
  return isCommonNoun(last) || (isCommonNoun(first) && /^\p{Ll}/u.test(second));
}

const isCommonNoun = (word: string): boolean => !/\d/.test(word) && COMMON_NOUN.test(word.replace(/[^\p{L}]+$/u, ""));
