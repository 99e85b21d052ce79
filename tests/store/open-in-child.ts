/** Run by tests as a process of its own: opens a store and says how that went, or dies in the middle of a write. */
import type { AppError } from "../../src/errors.js";
import { openStore } from "../../src/store/open-store.js";
import type { Query } from "../../src/store/store.js";

const [url = "", task] = process.argv.slice(2);

try {
  const store = await openStore(url);
  if (task === "die") {
    await store.write([create("committed")]);
    await store.write(dying());
  }
  await store.close();
  console.log(JSON.stringify({ code: null }));
} catch (error) {
  const { code, message } = error as AppError;
  console.log(JSON.stringify({ code, message }));
}

function* dying(): Generator<Query> {
  yield create("half");
  process.kill(process.pid, "SIGKILL");
  yield create("other half");
}

function create(id: string): Query {
  return { text: "CREATE (:Thing {id: $id})", parameters: { id } };
}
