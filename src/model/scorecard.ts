/** What texts are that reading was measured on. */
export enum TextNature {
  REAL = "REAL",
  RETOLD = "RETOLD",
  INVENTED = "INVENTED",
}

/** Precision, recall and F1 (0 to 1) of one kind or predicate, with the counts they come from. */
export interface ScorecardFigures {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** How well one set of texts was read; shares from 0 to 1, null where there was nothing to judge. */
export interface ScorecardSet {
  readonly name: string;
  /** EDTF day on which it was measured. */
  readonly measuredOn: string;
  readonly articles: readonly { readonly nature: TextNature; readonly count: number }[];
  /** Statements less sure than this waited for review and count as not found. */
  readonly reviewBelow: number;
  readonly entities: ScorecardFigures;
  readonly statements: ScorecardFigures;
  readonly kinds: readonly ScorecardFigures[];
  readonly predicates: readonly ScorecardFigures[];
  readonly dates: number | null;
  readonly status: number | null;
  readonly role: number | null;
  readonly quotes: number | null;
  /** Statements that waited for review, and how many of them are right. */
  readonly waiting: number;
  readonly waitingRight: number;
  /** Mean difference between confidence and what came true. */
  readonly calibrationError: number | null;
}

/** How many passages of a hard phenomenon are read right. */
export interface ScorecardPhenomenon {
  readonly number: number;
  readonly title: string;
  readonly passed: number;
  readonly of: number;
}

/** The last measured figures, written by `verbund eval --scorecard`. */
export interface Scorecard {
  readonly sets: readonly ScorecardSet[];
  readonly phenomena: readonly ScorecardPhenomenon[];
}
