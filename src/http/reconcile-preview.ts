import { AppError } from "../errors.js";
import { parseGlobalId } from "../graphql/global-id.js";
import type { Loaders } from "../loaders/create-loaders.js";
import { declarationByLabel } from "../model/catalogue.js";
import { escapeHtml } from "../search/snippets.js";

/**
 * A small page about an entity.
 *
 * @throws AppError NOT_FOUND (404) when there is none with this id, BAD_USER_INPUT (400) when it is none
 */
export async function previewPage(id: string, { entity }: Loaders): Promise<string> {
  const { kind, id: local } = readId(id);
  const node = await entity.load(local);
  if (!node || node.kind !== kind) throw Object.assign(new AppError("NOT_FOUND", "There is no entity with this id."), { statusCode: 404 });
  const name = escapeHtml(String(node["name"]));
  const others = ((node["aliases"] ?? []) as string[]).map(escapeHtml).join(" · ");
  const source = node.registryRecord ? `<p class="source">${escapeHtml(node.registryRecord.source)}</p>` : "";
  const kindText = `${escapeHtml(kind)}: ${escapeHtml(declarationByLabel(kind).description)}`;
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>${name}</title>
<style>body{font:14px/1.4 system-ui,sans-serif;margin:12px;color:#1b1f24;background:#fff}h1{font-size:16px;margin:0 0 4px}p{margin:0 0 6px}.source,.id{color:#57606a;font-size:12px}</style></head>
<body><h1>${name}</h1><p>${kindText}</p>${others === "" ? "" : `<p>${others}</p>`}${source}<p class="id">${escapeHtml(id)}</p></body></html>
`;
}

function readId(id: string): { kind: string; id: string } {
  try {
    return parseGlobalId(id);
  } catch (error) {
    throw error instanceof AppError ? Object.assign(error, { statusCode: 400 }) : error;
  }
}
