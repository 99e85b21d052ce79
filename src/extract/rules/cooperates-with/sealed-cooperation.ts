import { endsOf } from "../act-rule.js";
import { readAct } from "../verb.js";
import { SIGN } from "../verbs.js";
import { pairs } from "./works-together.js";
import type { RelationRule } from "../rule.js";

/** «⟨F⟩ und ⟨F⟩ haben ihre Kooperation besiegelt»: the agreement is the cooperation itself. */
export const sealedCooperation: RelationRule = {
  name: "cooperates-with/sealed-cooperation",
  about: ["Party", "Agreement"],
  cue: SIGN.cue,
  read: ({ clauses }, reading) =>
    clauses.flatMap((clause) => {
      const act = readAct(clause.text, SIGN);
      if (!act) return [];
      const { subjects, objects } = endsOf(clause, act, { subject: "Party", object: "Agreement" }, reading);
      return objects.some(({ surface }) => /[Kk]ooperation|[Zz]usammenarbeit/.test(surface)) ? pairs(subjects, act.status, clause.text) : [];
    }),
};
