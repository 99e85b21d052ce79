#!/usr/bin/env node
import "reflect-metadata";
import { run } from "./run.js";

// `verbund export | head` ends the pipe early; that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2));
