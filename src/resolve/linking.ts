import type { Mention } from "../model/mention.js";
import type { EntityRecord } from "../model/records.js";

/** How an end of a claim came to be the entity that it is. Some ways err more often than others; how often is measured. */
export enum Linking {
  /** By the name that the registry has for it. */
  NAME = "NAME",
  /** By another of the registry's names, or an inflected one. */
  ALIAS = "ALIAS",
  /** By a name that several known entities have; state, date or size decided. */
  CHOSEN = "CHOSEN",
  /** By a name that no registry has. */
  NEW = "NEW",
  /** An agreement, by its parties and its year. */
  AGREEMENT = "AGREEMENT",
  /** By a part of a name that the article gives in full elsewhere: «Richter» for «Michael Richter». */
  SHORT_NAME = "SHORT_NAME",
  /** By a word that refers back: «das Land», «die Genossenschaft». */
  ANAPHOR = "ANAPHOR",
}

/** How `mention` came to be `entity`. */
export function linkingOf(mention: Mention, entity: EntityRecord): Linking {
  if (mention.anaphor) return Linking.ANAPHOR;
  if (mention.refersTo) return Linking.SHORT_NAME;
  if (entity.kind === "Agreement") return Linking.AGREEMENT;
  if (entity.registry === null) return Linking.NEW;
  if (mention.candidates.length > 1) return Linking.CHOSEN;
  return mention.name === entity.name ? Linking.NAME : Linking.ALIAS;
}
