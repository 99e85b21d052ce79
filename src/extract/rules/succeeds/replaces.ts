import { actRule } from "../act-rule.js";
import { REPLACE } from "../verbs.js";

const rule = (kind: string): ReturnType<typeof actRule> =>
  actRule({ name: "succeeds/replaces", predicate: "SUCCEEDS", verb: REPLACE, subject: kind, object: kind });
const rules = ["Agreement", "Organization", "Law"].map(rule);

/** «Der ⟨K⟩ ersetzt die ⟨K⟩», «die ⟨F⟩ löst die ⟨F⟩ ab». */
export const replaces: ReturnType<typeof actRule> = {
  name: "succeeds/replaces",
  about: [],
  cue: REPLACE.cue,
  read: (sentence, reading) => rules.flatMap(({ read }) => read(sentence, reading)),
};
