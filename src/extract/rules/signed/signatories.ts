import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { isDenied, modalityOf } from "../modality.js";
import { TITLES } from "../holds-office/office.js";
import { each } from "../rule.js";
import type { RelationRule } from "../rule.js";

const SIGNER = "(?:Erst|Mit)?[Uu]nterzeichner(?:in|innen)?[n]?";
const ONE = `(?:[\\p{L}-]+ ){0,3}?${TITLES}{Official}(?: \\([^)]*\\))?`;
const SIGNERS = `(?<signers>${ONE}(?:(?:, | und | sowie )${ONE})*)`;
const OF = `(?:der|des) ${BEFORE_NAME}{object:Agreement}`;
const PATTERNS = [
  pattern(`${SIGNER} ${OF} (?:ist|sind|war|waren) ${SIGNERS}`),
  pattern(`[Zz]u den ${SIGNER} ${OF} (?:gehör(?:t|en|te|ten)|zähl(?:t|en|te|ten)) ${SIGNERS}`),
  pattern(`[Aa]ls ${SIGNER} ${OF} (?:nennt|nannte|führt|weist|werden|wurden|treten|traten|fungieren|fungierten|stehen) (?:[^⟨,]*? )?${SIGNERS}`),
  pattern(`${SIGNER} ${OF}[^:⟨]*: ${SIGNERS}`),
  pattern(`${SIGNERS} (?:ist|sind|war|waren) (?:die |der )?${SIGNER} ${OF}`),
  pattern(`(?:Unterschrift(?:en)? (?:von|der|des)) ${SIGNERS} (?:steht|stehen|stand|standen|trägt|tragen|finde(?:t|n) sich) (?:unter|auf) (?:der|dem|einer|einem) ${BEFORE_NAME}{object:Agreement}`),
  pattern(`[Uu]nter (?:der|dem) ${BEFORE_NAME}{object:Agreement} (?:steht|stehen|standen|prangen) (?:die )?Unterschrift(?:en)? (?:von|der|des) ${SIGNERS}`),
];

/** «Unterzeichner der ⟨K⟩ sind ⟨J⟩ und ⟨J⟩», «als Unterzeichner der ⟨K⟩ nennt das Protokoll ⟨J⟩». */
export const signatories: RelationRule = {
  name: "signed/signatories",
  about: ["Official", "Agreement"],
  cue: /nterzeichner|Unterschrift/,
  read: ({ text }, reading) =>
    PATTERNS.flatMap((form) => matches(text, form)).flatMap(({ groups = {}, 0: matched }) => {
      const status = isDenied(matched) ? null : modalityOf(matched);
      return status ? each("SIGNED", reading.mentionsIn(groups["signers"], "Official"), reading.mentionsIn(groups["object"], "Agreement"), { status, clause: matched }) : [];
    }),
};
