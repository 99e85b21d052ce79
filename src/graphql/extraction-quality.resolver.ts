import { readFileSync } from "node:fs";
import { Query, Resolver } from "type-graphql";
import type { Scorecard } from "../model/scorecard.js";
import { ExtractionQuality } from "./types/extraction-quality.js";

/** Written by `verbund eval --scorecard`; the same from `src/` and from `dist/`. */
const SCORECARD_FILE = new URL("../../eval/scorecard.json", import.meta.url);

/** The last measured figures of this version. */
@Resolver()
export class ExtractionQualityResolver {
  private scorecard: Scorecard | null = null;

  @Query(() => ExtractionQuality, { nullable: true, description: "How well articles are read: the figures measured for this version, with what they were measured on." })
  extractionQuality(): Scorecard {
    this.scorecard ??= JSON.parse(readFileSync(SCORECARD_FILE, "utf8")) as Scorecard;
    return this.scorecard;
  }
}
