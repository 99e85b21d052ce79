import type { CheerioAPI } from "cheerio";
import { loadHtml } from "./load-html.js";
import { normaliseLine } from "./normalise-text.js";
import type { Block } from "./page.js";

type Nodes = ReturnType<CheerioAPI["root"]>["0"]["children"];
type Node = Nodes[number];

const UNREAD = new Set(["script", "style", "noscript", "template", "iframe", "svg", "form", "button", "select", "head", "title"]);
const BREAKS = new Set(
  "address article aside blockquote body br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul".split(" "),
);
const CAPTION = /(?:^|[\s_-])(?:caption|wp-caption-text|bildunterschrift|bildtext|image-caption)/i;
const LEAD = /(?:^|[\s_-])(?:lead|vorspann|anrei(?:ss|ß)er|standfirst|intro|excerpt|einleitung)(?:$|[\s_-])/i;

/** The readable text of HTML, one block for each paragraph, heading, cell or line; scripts, forms and the like are left out. */
export function htmlBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  let line = "";
  let role: Block["role"] = "BODY";
  const flush = (next: Block["role"]) => {
    const text = normaliseLine(line);
    if (text !== "") blocks.push({ role, text });
    line = "";
    role = next;
  };
  const visit = (node: Node, inherited: Block["role"]): void => {
    if (node.type === "text") line += node.data;
    if (!("children" in node) || ("name" in node && UNREAD.has(node.name))) return;
    const breaks = "name" in node && BREAKS.has(node.name);
    const own = "name" in node ? roleOf(node.name, node.attribs["class"] ?? "", inherited) : inherited;
    if (breaks) flush(own);
    for (const child of node.children) visit(child, own);
    if (breaks) flush(inherited);
  };
  for (const node of loadHtml(html).root()[0]?.children ?? []) visit(node, "BODY");
  flush("BODY");
  return blocks;
}

function roleOf(tag: string, classes: string, inherited: Block["role"]): Block["role"] {
  if (tag === "figcaption" || CAPTION.test(classes)) return "CAPTION";
  if (/^h[2-6]$/.test(tag)) return "HEADING";
  return LEAD.test(classes) ? "LEAD" : inherited;
}
