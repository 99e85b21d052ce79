import type { EntityRecord } from "../model/records.js";
import type { Colors } from "./terminal.js";

/** An entity by its name, kind and id. */
export function entityText({ name, kind, id }: Pick<EntityRecord, "name" | "kind" | "id">, colors: Colors): string {
  return `${colors.bold(oneLine(name))} ${colors.dim(`(${kind} ${oneLine(id)})`)}`;
}

/** Words of an article for one line of a terminal: line breaks as spaces; control characters, which could rewrite the screen, left out. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(/\p{Cc}/gu, "");
}
