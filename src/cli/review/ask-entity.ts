import { autocomplete } from "@clack/prompts";
import type { EntityRecord } from "../../model/records.js";
import { foldName } from "../../resolve/name-identity.js";
import { answerOf } from "./streams.js";
import type { Streams } from "./streams.js";

/** An entity to choose, with a remark that is shown beside it. */
export interface EntityOption {
  readonly entity: EntityRecord;
  readonly hint?: string;
}

/** Entities shown at once. */
const SHOWN = 8;

/** Asks for an entity by the beginnings of words of its name, its aliases or its id; options come in the order given. Null when the question was left. */
export async function askEntity(message: string, options: readonly EntityOption[], { input, output }: Streams): Promise<EntityRecord | null> {
  const searched = new Map(options.map(({ entity }) => [entity.id, searchText(entity)]));
  const chosen = await answerOf<string>(
    autocomplete({
      message,
      input,
      output,
      maxItems: SHOWN,
      placeholder: "type a name or an id",
      options: options.map(({ entity: { id, name, kind }, hint }) => ({ value: id, label: `${name} (${kind} ${id})`, ...(hint === undefined ? {} : { hint }) })),
      filter: (search, { value }) => foldName(search).split(" ").every((word) => searched.get(value)?.includes(` ${word}`)),
      validate: (value) => (value === undefined ? "Choose one of the entities, or leave with Escape." : undefined),
    }),
  );
  return options.find(({ entity }) => entity.id === chosen)?.entity ?? null;
}

/** All words by which it is found, each with a space before it. */
function searchText({ id, name, aliases }: EntityRecord): string {
  return [id, name, ...aliases].map((each) => ` ${foldName(each)}`).join("");
}
