import { registerEnumType } from "type-graphql";

/** How a statement is meant by its sources. */
export enum StatementStatus {
  STATED = "STATED",
  DECIDED = "DECIDED",
  PLANNED = "PLANNED",
  FORMER = "FORMER",
}
registerEnumType(StatementStatus, {
  name: "StatementStatus",
  description: "How a statement is meant by its sources.",
  valuesConfig: {
    STATED: { description: "Said to hold («ist Mitglied», «hat unterzeichnet»)." },
    DECIDED: { description: "Decided, agreed or signed, not yet done («hat den Beitritt beschlossen»)." },
    PLANNED: { description: "Intended («soll gegründet werden», «will beitreten»), or told in the present before its day without a word of a decision («tritt zum 1. Januar bei»)." },
    FORMER: { description: "Held once, no longer («früherer», «war bis … »)." },
  },
});

/** Whether an article's text is the whole article, or a teaser found on another article's page. */
export enum ArticleExtent {
  FULL = "FULL",
  TEASER = "TEASER",
}
registerEnumType(ArticleExtent, {
  name: "ArticleExtent",
  description: "How much of an article was read.",
  valuesConfig: {
    FULL: { description: "The whole article." },
    TEASER: { description: "Only its teaser (Anreißer), found on another article's page." },
  },
});

/** What an identity decision says of two entities. */
export enum Decision {
  SAME = "SAME",
  DIFFERENT = "DIFFERENT",
}
registerEnumType(Decision, {
  name: "Decision",
  description: "What a judgement says of two entities.",
  valuesConfig: { SAME: { description: "They are one." }, DIFFERENT: { description: "They are two." } },
});

/** What a person who reviewed evidence says of it. */
export enum Verdict {
  ACCEPTED = "ACCEPTED",
  REJECTED = "REJECTED",
  CORRECTED = "CORRECTED",
}
registerEnumType(Verdict, {
  name: "Verdict",
  description: "What a person who reviewed evidence says of it.",
  valuesConfig: {
    ACCEPTED: { description: "It was read rightly." },
    REJECTED: { description: "The text does not say it; it no longer counts." },
    CORRECTED: { description: "The text says something else, which counts in its place." },
  },
});
