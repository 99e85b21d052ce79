// What joins the stages, one file a step: reading, storing what was read, filling an empty graph.
export { ingest } from "./pipeline/ingest.js";
export type { IngestOptions } from "./pipeline/ingest.js";
export type { IngestResult } from "./pipeline/ingest-result.js";
export { Reader } from "./pipeline/reader.js";
export type { Reading } from "./pipeline/reader.js";
export { prepareStore, seedStore } from "./pipeline/seed.js";
export type { PipelineOptions } from "./pipeline/seed.js";
export type { Source } from "./parse/parse-source.js";
