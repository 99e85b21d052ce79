import { matches, pattern } from "../../clauses/pattern.js";
import { nominative } from "./read-offices.js";
import { OFFICE, TITLES } from "./office.js";
import type { RelationRule } from "../rule.js";

const BEFORE = "(?:[Ss]ein|[Ii]hr|[Dd]essen|[Dd]eren)(?:e[nrms]?)? (?:\\p{Ll}+e[nrms]? )?";
const FIRST = `(?<role>${OFFICE})(?: (?:für|der|des) [^⟨,]*?)? ${TITLES}{Official}`;
const COLLEAGUES = [
  pattern(`${FIRST}.*? ${BEFORE}{state:State}’s (?:Amts)?[Kk]olleg(?<gender>in|e|en) ${TITLES}{official:Official}`),
  pattern(`${FIRST}.*? ${BEFORE}(?:Amts)?[Kk]olleg(?<gender>in|e|en) ${TITLES}{official:Official} (?:aus|von) (?:dem |der )?{state:State}`),
  pattern(`${FIRST}.*? ${BEFORE}(?:Amts)?[Kk]olleg(?<gender>in|e|en) aus (?:dem |der )?{state:State},? ${TITLES}{official:Official}`),
];

/** «Innenminister ⟨O1⟩ und sein ⟨A⟩’s Kollege ⟨O2⟩»: colleagues hold the same office, each in a state of their own. */
export const colleague: RelationRule = {
  name: "holds-office/colleague",
  about: ["Official", "State"],
  cue: /[Kk]olleg(?:e|in)/,
  read: ({ text }, reading) =>
    COLLEAGUES.flatMap((each) =>
      matches(text, each).flatMap(({ groups = {} }) => {
        const [subject] = reading.mentionsIn(groups["official"], "Official");
        const [object] = reading.mentionsIn(groups["state"], "State");
        const role = nominative(groups["role"] ?? "");
        return subject && object ? [{ predicate: "HOLDS_OFFICE" as const, subject, object, since: null, carried: { role: groups["gender"] === "in" ? feminine(role) : masculine(role) } }] : [];
      }),
    ),
};

const feminine = (role: string): string => (role.endsWith("in") ? role : role.replace(/(minister|präsident|sekretär|senator|meister|chef)$/i, "$1in"));
const masculine = (role: string): string => role.replace(/(minister|präsident|sekretär|senator|meister|chef)in$/i, "$1");
