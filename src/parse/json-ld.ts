import type { CheerioAPI } from "cheerio";
import { keywordsOf } from "./article-tail.js";
import { normaliseLine } from "./normalise-text.js";
import { dayOfInstant } from "./written-date.js";

/** What a page's JSON-LD (schema.org) says of its article. */
export interface JsonLd {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly keywords: readonly string[];
  readonly author: string | null;
}

const ARTICLE = /Article$|^BlogPosting$|^PressRelease$|^Report$/;

/** Reads the first article among the page's JSON-LD blocks, `@graph` included; broken blocks are passed over. */
export function readJsonLd($: CheerioAPI): JsonLd {
  const objects = $("script[type='application/ld+json']")
    .toArray()
    .flatMap((script) => objectsIn($(script).text()));
  const article = objects.find((object) => typesOf(object).some((type) => ARTICLE.test(type))) ?? {};
  const page = objects.find((object) => typesOf(object).includes("WebPage")) ?? {};
  return {
    headline: textOf(article["headline"]),
    published: dayOfInstant(textOf(article["datePublished"] ?? page["datePublished"]) ?? ""),
    publisher: nameOf(objects, article["publisher"]),
    author: nameOf(objects, [article["author"]].flat()[0]),
    keywords: keywordsOf(([article["keywords"]].flat() as unknown[]).map(textOf).join(",")),
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

function objectsIn(json: string): JsonObject[] {
  try {
    const parsed = [JSON.parse(json) as unknown].flat();
    return parsed.filter(isObject).flatMap((object) => [object, ...(Array.isArray(object["@graph"]) ? object["@graph"].filter(isObject) : [])]);
  } catch {
    return [];
  }
}

/** An organisation's or person's name: given as text, in place, or by reference. */
function nameOf(objects: readonly JsonObject[], named: unknown): string | null {
  return isObject(named) ? textOf(named["name"] ?? nameOfReference(objects, named)) : textOf(named);
}

function nameOfReference(objects: readonly JsonObject[], reference: JsonObject): unknown {
  return objects.find((object) => object["@id"] !== undefined && object["@id"] === reference["@id"] && object["name"] !== undefined)?.["name"];
}

function typesOf(object: JsonObject): string[] {
  return [object["@type"]].flat().filter((type) => typeof type === "string");
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? normaliseLine(value) || null : null;
}
