import "reflect-metadata";
import { run } from "./cli/run.js";

// What `npm start` runs: the same as `verbund serve`.
process.exitCode = await run(["serve"]);
