import { matches, pattern } from "../../clauses/pattern.js";
import { dateOf } from "../dates.js";
import { keyOf } from "../reading.js";
import { isDenied } from "../modality.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const TOOK = [
  pattern("{official:Official} .*?(?:sein|ihr|das|dieses) (?:neues )?Amt .*?(?:angetreten|an(?=[.,!]|$)|übernommen)"),
  pattern("{official:Official} ist seit {date} im Amt"),
  pattern("{official:Official} (?:tritt|trat) [^⟨]*{date}[^⟨]*(?:die Nachfolge|den Dienst|den Posten|das Amt|sein Amt|ihr Amt).* an(?=[ ,.]|$)"),
  pattern("seit {date} ist {official:Official} im Amt"),
];

/** «⟨O⟩ hatte sein Amt im Oktober 2021 angetreten»: since when, for the office that the article names. */
export const tookOffice: RelationRule = {
  name: "holds-office/took-office",
  about: ["Official"],
  cue: latin(/ (?:Amt|Nachfolge|Dienst|Posten)(?!\p{L})/u),
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) =>
      TOOK.flatMap((each) =>
        matches(clause, each).flatMap(({ groups }) => {
          const [official] = reading.mentionsIn(groups?.["official"], "Official");
          const held = official && reading.found.filter(({ predicate, subject }) => predicate === "HOLDS_OFFICE" && keyOf(subject) === keyOf(official));
          const since = dateOf(clause, reading);
          if (!held || !since || since.derivedFrom || isDenied(clause)) return [];
          return held.slice(0, 1).map((office) => ({ ...office, since }));
        }),
      ),
    ),
};
