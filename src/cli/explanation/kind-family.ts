import { labelsOf } from "../../model/catalogue.js";
import "../../model/index.js";

const TERRITORIES = new Set(labelsOf("Territory"));
const ORGANIZATIONS = new Set(labelsOf("Organization"));

/** The kinds that share a colour on the page: territories, organisations; others have their own. In small letters. */
export function kindFamily(kind: string): string {
  if (TERRITORIES.has(kind)) return "territory";
  return ORGANIZATIONS.has(kind) ? "organization" : kind.toLowerCase();
}
