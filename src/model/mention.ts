/** A span of an article's text that names something, before it is known which entity that is. */
export interface Mention {
  /** UTF-16 offsets into the article's text; `text.slice(start, end) === surface`. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Label of the kind. */
  readonly kind: string;
  /** The name in the nominative, as full as this surface gives it: «Thüringischer Landkreistag». */
  readonly name: string;
  /** Local ids of known entities it may stand for, best first; empty when none is known. */
  readonly candidates: readonly string[];
  /** Local id of the state that the name itself or its context ties it to, e.g. `DE-TH`. */
  readonly state: string | null;
  /** Other names for it that the text gives («Kommunale IT-Union (KITU)»). */
  readonly aliases: readonly string[];
  /** Properties for the entity, should it be new: `agreementType`, `signedOn`, `isGroup`. */
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  /** The fuller mention that this one refers back to: «Richter» to «Michael Richter», «das Land» to «Sachsen-Anhalt». */
  readonly refersTo: Mention | null;
  /** Only refers back («das Land», «die Genossenschaft»): may be an end of a claim, is not recorded as a mention. */
  readonly anaphor: boolean;
  /** Name of the recogniser or refiner that made it. */
  readonly recogniser: string;
}
