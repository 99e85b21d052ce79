import { latin } from "../../text/latin.js";
import { ofKind } from "../act-rule.js";
import { modalityOf } from "../modality.js";
import { OWNED, topicOf } from "../topic.js";
import { each } from "../rule.js";
import { FOUND, JOIN } from "../verbs.js";
import type { RelationRule } from "../rule.js";

const CAME = latin(/(?<!\p{L})(?:(?:kam|kamen|stieß|stießen|kommt|kommen|stoßen|stößt) .*?(?:hinzu|dazu|hinzugekommen)|(?:[Hh]inzu|[Dd]azu)(?:gekommen)? (?:kam|kamen|kommt|kommen|ist|sind)|(?:ist|sind) .*?(?:hinzu|dazu)gekommen|folgte|folgten|(?:tat|taten|tun|tut) (?:dies|das|es)|(?:ging|gingen|gehen|geht|wagten?) diesen Schritt|zog(?:en)? nach)(?!\p{L})/u);
/** What else comes to something («neue Aufgaben kamen hinzu») has no party for its subject; members come to what was said to have them. */
const OF_MEMBERS = latin(`${FOUND.cue.source}|${JOIN.cue.source}|itglied|räger|esellschafter|gehör|[Bb]eitritt|beteilig`, "u");

/** «Gegründet wurde ⟨F⟩ von ⟨A⟩; 2006 kamen ⟨A⟩ und ⟨A⟩ hinzu»: to what has just been said to have founders or members. */
export const cameLater: RelationRule = {
  name: "member-of/came-later",
  about: ["Party"],
  cue: /hinzu|dazu|folgte|dies|nach/i,
  read: (sentence, reading) =>
    sentence.clauses.flatMap(({ text: clause, phrases }) => {
      const status = CAME.test(clause) ? modalityOf(clause) : null;
      const context = `${reading.sentences[sentence.index - 1]?.text ?? ""} ${sentence.text}`;
      if (!status || !OF_MEMBERS.test(context) || phrases.some(({ tie }) => tie !== "BARE")) return [];
      const object = topicOf(OWNED, sentence, clause, reading);
      const members = ofKind(phrases, "Party").map(({ number }) => reading.mention(number));
      return object ? each("MEMBER_OF", members, [object], { status, clause, filled: true }) : [];
    }),
};
