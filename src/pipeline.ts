// What joins the stages, one file a step: reading, storing what was read, withdrawing, deciding, filling an empty graph.
export { ingest } from "./pipeline/ingest.js";
export type { IngestOptions } from "./pipeline/ingest.js";
export type { IngestResult } from "./pipeline/ingest-result.js";
export { keepApart, mergeEntities, splitEntities, withdrawJudgement } from "./pipeline/identity.js";
export type { Deciding, IdentityChange } from "./pipeline/identity.js";
export { Reader } from "./pipeline/reader.js";
export type { Reading } from "./pipeline/reader.js";
export { findArticle, retractArticle } from "./pipeline/retract.js";
export type { Retraction } from "./pipeline/retract.js";
export { recordReview, withdrawReview } from "./pipeline/review.js";
export type { NewReview } from "./pipeline/review.js";
export { prepareStore, seedStore } from "./pipeline/seed.js";
export type { PipelineOptions } from "./pipeline/seed.js";
export type { Source } from "./parse/parse-source.js";
export { CALIBRATION_FILE } from "./pipeline/own-calibration.js";
