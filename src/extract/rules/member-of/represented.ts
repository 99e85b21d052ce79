import { ofKind } from "../act-rule.js";
import { each } from "../rule.js";
import { modalityOf } from "../modality.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const SEATED = latin(/(?<!\p{L})(?:vertreten|Sitze?n?|Sitz und Stimme|stimmen sich)(?!\p{L})/u);

/** «In dem ⟨H⟩ sind Land und Kommunen mit gleich vielen Sitzen vertreten.» */
export const represented: RelationRule = {
  name: "member-of/represented",
  about: ["Party", "Body"],
  cue: SEATED,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause, phrases }) => {
      if (!SEATED.test(clause)) return [];
      const status = modalityOf(clause);
      const within = ofKind(phrases, "Body").filter(({ tie }) => tie === "in" || tie === "im");
      const seated = ofKind(phrases, "Party").filter(({ tie, code }) => tie === "BARE" && !within.some((body) => body.code === code));
      const mentions = (chosen: typeof phrases) => chosen.map(({ number }) => reading.mention(number));
      return status ? each("MEMBER_OF", mentions(seated), mentions(within), { status, clause, since: null }) : [];
    }),
};
