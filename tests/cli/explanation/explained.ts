import { articleOfText } from "../../../src/cli/article-of-text.js";
import type { GivenText } from "../../../src/cli/article-of-text.js";
import { explain } from "../../../src/cli/explanation/explanation.js";
import type { Explanation } from "../../../src/cli/explanation/explanation.js";
import { Reader } from "../../../src/pipeline/reader.js";

let reader: Promise<Reader> | undefined;

/** What is explained of a text of our own, read with the names of the registry. */
export async function explained(given: GivenText): Promise<Explanation> {
  reader ??= Reader.ofRegistry();
  return explain((await reader).read(articleOfText(given, "own.txt"), true));
}
