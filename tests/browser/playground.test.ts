import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "./launch-chromium.js";
import { servePlayground } from "./playground-server.js";
import type { PlaygroundServer } from "./playground-server.js";

let server: PlaygroundServer;
let browser: Browser;
let page: Page;
const requested: URL[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  server = await servePlayground();
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on("request", (request) => requested.push(new URL(request.url())));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(server.url);
  await page.waitForSelector(".graphiql-tab");
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("the playground", () => {
  it("shows the examples by whom they are for, each with its question and who asks", async () => {
    const panel = page.getByRole("region", { name: "Examples" });
    expect(await panel.locator("h3").allTextContents()).toEqual(["analysts", "dashboards", "timelines", "evidence", "administration"]);
    const texts = await panel.getByRole("button").allTextContents();
    expect(texts.length).toBeGreaterThanOrEqual(24);
    expect(texts.filter((text) => !/\?/.test(text))).toEqual([]);
  });

  it("has one example of each group as a tab, named by its operation", async () => {
    const names = await page.locator(".graphiql-tab").allTextContents();
    expect(names).toHaveLength(5);
    expect(names.filter((name) => name.includes("untitled"))).toEqual([]);
  });

  it("runs the query of an example and shows the sentence that a statement was read from", async () => {
    await page.getByRole("region", { name: "Examples" }).getByRole("button", { name: /Who is party to Sachsen-Anhalt's agreements/ }).click();
    await expect.poll(() => page.locator(".graphiql-tab", { hasText: "PartiesOfAgreements" }).count()).toBe(1);
    const [response] = await Promise.all([
      page.waitForResponse((each) => each.url().endsWith("/graphql") && (each.request().postData() ?? "").includes("PartiesOfAgreements")),
      page.click(".graphiql-execute-button"),
    ]);
    const answer: unknown = await response.json();
    expect(answer).not.toHaveProperty("errors");
    await expect.poll(() => page.locator(".graphiql-response").innerText()).toContain("Sachsen-Anhalt");
    expect(JSON.stringify(answer)).toMatch(/"quote":"[^"]{20,}"/);
  });

  it("opens an example that is chosen as a tab of its own, once", async () => {
    const example = page.getByRole("region", { name: "Examples" }).getByRole("button", { name: /Who signed which agreement/ });
    await example.click();
    await expect.poll(() => page.locator(".graphiql-tab", { hasText: "WhoSigned" }).count()).toBe(1);
    await expect.poll(() => page.locator(".graphiql-query-editor .view-lines").innerText()).toMatch(/query\s+WhoSigned/);
    const tabs = await page.locator(".graphiql-tab").count();
    await page.locator(".graphiql-tab").first().click();
    await example.click();
    expect(await page.locator(".graphiql-tab").count()).toBe(tabs);
  });

  it("knows the schema: its documentation shows the root fields", async () => {
    await page.click("[aria-label='Show Documentation Explorer']");
    await expect.poll(() => page.locator(".graphiql-doc-explorer").innerText()).toContain("Query");
  });

  it("runs a subscription and shows what it is told", async () => {
    await page.getByRole("button", { name: "New tab" }).click();
    const editor = page.locator(".graphiql-query-editor .view-lines");
    await expect.poll(() => editor.innerText()).not.toMatch(/query/);
    await editor.click();
    await page.keyboard.insertText('subscription Followed { changes(after: "0") { nodes { text } } }');
    // The editor reads what was typed a moment later; the tab's name shows that it has.
    await expect.poll(() => page.locator(".graphiql-tab", { hasText: "Followed" }).count()).toBe(1);
    const socket = page.waitForEvent("websocket");
    await page.click(".graphiql-execute-button");
    expect((await socket).url()).toBe(`${server.url.replace("http", "ws")}/graphql`);
    await expect.poll(() => page.locator(".graphiql-response").innerText()).toMatch(/"text":\s"[^"]{10,}/);
    await page.click(".graphiql-execute-button");
  });

  it("asks no other host for anything and breaks no rule of its own content security policy", () => {
    const hosts = new Set(requested.filter((url) => url.protocol.startsWith("http")).map((url) => url.host));
    expect([...hosts]).toEqual([new URL(server.url).host]);
    expect(complaints).toEqual([]);
  });
});
