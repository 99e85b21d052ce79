import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { keyOf } from "../reading.js";
import { stateOfAdjective } from "../../lexicon/states.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const SYSTEM_NOUN = "(?:[Pp]ortal|[Nn]etz|[Dd]atennetz|[Pp]lattform|[Ss]erviceportal|[Cc]loud|[Vv]erwaltungsnetz)";
const OF_STATE = pattern(`Landes${SYSTEM_NOUN}s? {system:System}`);
const NAMED_AFTER_LAND = new RegExp(`^Landes${SYSTEM_NOUN}`);
const WITHIN = pattern("{system:System}");
const BY_ADJECTIVE = pattern(`(?:{state:State}’s |(?<adjective>\\p{L}+ische[nrsm]?) )(?:${SYSTEM_NOUN}|\\p{Lu}[\\p{L}-]*${SYSTEM_NOUN}s?|System|Verfahren)? ?{system:System}`);
const GENITIVE = pattern(`{system:System} (?:des Landes|des Freistaate?s|des) ${BEFORE_NAME}{state:State}`);

/** «das Landesportal ⟨M⟩», «das sächsische Serviceportal ⟨M⟩», «⟨M⟩ des Landes ⟨A⟩»: the state's own system. */
export const stateSystem: RelationRule = {
  name: "operates/state-system",
  about: ["System"],
  read: ({ text }, reading) => {
    const ofState = matches(text, OF_STATE).flatMap(({ groups }) => reading.mentionsIn(groups?.["system"], "System"));
    const named = matches(text, WITHIN).flatMap(({ groups }) => reading.mentionsIn(groups?.["system"], "System")).filter(({ surface }) => NAMED_AFTER_LAND.test(surface));
    const byState = [...matches(text, BY_ADJECTIVE), ...matches(text, GENITIVE)].flatMap(({ groups }) => {
      const state = reading.mentionsIn(groups?.["state"], "State")[0] ?? reading.stateNamed(stateOfAdjective(groups?.["adjective"] ?? "")?.id ?? null);
      return reading.mentionsIn(groups?.["system"], "System").map((system) => [system, state] as const);
    });
    return [...[...ofState, ...named].map((system) => [system, ownerOf(system, reading)] as const), ...byState].flatMap(([system, state]) => (state ? ownSystem(system, state) : []));
  },
};

function ownSystem(system: Mention, state: Mention): Finding[] {
  const status = StatementStatus.STATED;
  return [
    { predicate: "OPERATES", subject: state, object: system, status },
    { predicate: "BELONGS_TO", subject: system, object: state, status },
  ];
}

/** The state that the system's name or the registry ties it to, when the article names it; else the only state. */
function ownerOf(system: Mention, reading: Reading): Mention | null {
  const { state } = reading.text.mentions.find((mention) => mention.state !== null && keyOf(mention) === keyOf(system)) ?? system;
  return state === null ? reading.onlyState : reading.stateNamed(state);
}
