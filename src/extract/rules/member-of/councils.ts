import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import type { Clause } from "../../clauses/clause.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";

const COUNCIL = "(?:Stadtrat|Gemeinderat|Kreistag|Rat|Magistrat|Kabinett|Landtag|Senat|Stadtverordnetenversammlung|Stadtvertretung|Gemeindevertretung|Bürgerschaft|Landesregierung)e?s?";
const COUNCIL_OF = [pattern(`${COUNCIL} (?:der|des|von|in) ${BEFORE_NAME}{subject:Territory}`), pattern(`{subject:Territory}’s ${COUNCIL}`)];

/** The places for which a clause says that their councils decide: «der Stadtrat von ⟨C⟩», «⟨B⟩s Kreistag». */
export function councilsIn(clause: Clause, reading: Reading): Mention[] {
  return COUNCIL_OF.flatMap((form) => matches(clause, form)).flatMap(({ groups }) => reading.mentionsIn(groups?.["subject"], "Territory"));
}
