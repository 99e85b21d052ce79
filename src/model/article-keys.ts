import type { ArticleRecord } from "./records.js";

/**
 * By what an article is found again: its addresses, its title with its day, and the readable ends of its addresses, which stay the same when
 * a publisher's pages move to another host. Only an address is proof; the others say where to look.
 */
export function articleKeys({ addresses, title, published }: Pick<ArticleRecord, "addresses" | "title" | "published">): string[] {
  const slugs = addresses.flatMap((address) => readableEnd(address) ?? []);
  return [...addresses.map(addressKey), ...(title === null ? [] : [`title:${words(title)} ${published ?? ""}`]), ...slugs.map((slug) => `slug:${slug}`)];
}

/**
 * An address without what does not tell pages apart.
 *
 * @example addressKey("http://www.example.org/a/?utm_source=x#top") // "url:example.org/a"
 */
export function addressKey(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return `url:${address}`;
  const query = [...url.searchParams].filter(([name]) => !/^(?:utm_|fbclid$|gclid$)/.test(name)).map(([name, value]) => `${name}=${value}`).sort();
  const path = url.pathname.replace(/\/+$/, "");
  return `url:${url.host.replace(/^www\./, "")}${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

/** The last part of a path when it is made of words; `meldung_28840_n` and `aktuelles` say too little. */
function readableEnd(address: string): string | null {
  const path = URL.canParse(address) ? new URL(address).pathname : "";
  const end = path.split("/").filter((part) => part !== "").at(-1)?.replace(/\.\w{2,5}$/, "") ?? "";
  return (end.match(/[a-z]{2,}/g) ?? []).length >= 3 && /^[a-z\d-]+$/.test(end) ? end : null;
}

function words(text: string): string {
  return (text.normalize("NFC").toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(" ");
}
