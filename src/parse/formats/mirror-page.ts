import { EMPTY_PAGE } from "../page.js";
import type { Block, Format, Page, TextSource } from "../page.js";
import { readBody } from "../read-body.js";
import { splitHeadline } from "../split-headline.js";
import { endOfArticle, readTeasers } from "../teasers.js";
import { readGermanDate } from "../written-date.js";

const HEADER = /^(\d{1,2}\.\d{1,2}\.\d{4}) \| (.{2,60})$/;
const LONGEST_LEAD = 350;

/** A press mirror's page: «DD.MM.YYYY | Publisher», title, lead, body, «Letztes Update …». */
export const mirrorPage: Format = {
  name: "mirror page",
  read({ lines }: TextSource): Page | null {
    const at = lines.findIndex((line) => line !== "");
    const header = HEADER.exec(lines[at] ?? "");
    const titleAt = lines.findIndex((line, index) => index > at && line !== "");
    if (!header || titleAt < 0) return null;
    const end = endOfArticle(lines, titleAt + 1);
    const body = readBody(lines.slice(titleAt + 1, end));
    return {
      ...EMPTY_PAGE,
      ...splitHeadline(lines[titleAt] ?? ""),
      publisher: header[2] ?? null,
      published: readGermanDate(header[1] ?? ""),
      keywords: body.keywords,
      ...body.credits,
      blocks: withLead(body.blocks),
      teasers: readTeasers(lines, end),
    };
  },
};

/** The first of several paragraphs is the lead when it is short. */
function withLead(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const leads = index === 0 && blocks.length > 1 && block.role === "BODY" && block.text.length <= LONGEST_LEAD;
    return leads ? { ...block, role: "LEAD" } : block;
  });
}
