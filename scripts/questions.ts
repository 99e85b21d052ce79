import "reflect-metadata";
import { readFile, writeFile } from "node:fs/promises";
import { parseConfig } from "../src/config.js";
import { startServer } from "../src/http/start-server.js";
import { seedStore } from "../src/pipeline.js";
import { openStore } from "../src/store/open-store.js";
import { askServer } from "./ask-server.js";
import { questionsDocument } from "./questions-document.js";
import { readExamples } from "./read-examples.js";

const FILE = new URL("../docs/questions.md", import.meta.url);

/** Fixed, so that the same seed gives the same answers. */
const RECORDED = new Date("2026-03-01T08:00:00Z");

/**
 * Writes docs/questions.md: every example with its answer from the seed. `npm run questions`; with `--check` nothing is written, and
 * the exit code is 1 when the answers have changed.
 */
async function main(): Promise<void> {
  const content = await answeredQuestions();
  if (!process.argv.includes("--check")) {
    await writeFile(FILE, content);
    console.error("wrote docs/questions.md");
  } else if ((await readFile(FILE, "utf8").catch(() => "")) !== content) {
    console.error("docs/questions.md is out of date: an example or its answer has changed. Run npm run questions, look at the difference, and commit.");
    process.exitCode = 1;
  } else console.error("docs/questions.md is up to date.");
}

async function answeredQuestions(): Promise<string> {
  const store = await openStore("grafeo:memory");
  await seedStore(store, { now: () => RECORDED });
  const server = await startServer({ store, config: parseConfig({ VERBUND_PORT: "0", VERBUND_RATE_LIMIT: "0" }) });
  try {
    const answered = [];
    for (const example of readExamples()) {
      const { data, errors } = await askServer(server.url, example.query);
      if (errors) throw new Error(`${example.name} is not answered: ${JSON.stringify(errors)}`);
      answered.push({ ...example, data });
    }
    return questionsDocument(answered);
  } finally {
    await server.close();
    await store.close();
  }
}

await main();
