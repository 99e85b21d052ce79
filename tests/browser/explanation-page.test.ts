import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { explanationPage } from "../../src/cli/explanation/explanation-page.js";
import { explained } from "../cli/explanation/explained.js";
import { launchChromium } from "./launch-chromium.js";

const TEXT = "Das Saarland ist Mitglied der govdigital eG. Hessen ist nicht Mitglied der govdigital eG.";
const folder = mkdtempSync(join(tmpdir(), "verbund-page-"));

let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  const file = join(folder, "page.html");
  writeFileSync(file, explanationPage([await explained({ text: TEXT, kicker: "Saarland", title: "Länder und Genossen", published: "2021-03-15" })]));
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
  page.on("console", (message) => faults.push(message.text()));
  page.on("request", (request) => void (request.url().startsWith("file:") || faults.push(request.url())));
  await page.goto(pathToFileURL(file).href);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const styleOf = (selector: string, property: string): Promise<unknown> => page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`);
const background = (selector: string): Promise<unknown> => styleOf(selector, "backgroundColor");

describe("the page of an explanation in a browser", () => {
  it("sets off the sentence of the claim that is pointed at, and the claim of the sentence", async () => {
    const quote = ".quote.a1q1";
    expect(await background(quote)).toBe("rgba(0, 0, 0, 0)");
    await page.hover(".claim.of-a1q1");
    await expect.poll(() => background(quote)).toBe("rgb(255, 241, 184)");
    const border = (): Promise<unknown> => styleOf(".claim", "borderColor");
    const plain = await border();
    await page.hover(".quote.a1q1");
    await expect.poll(border).not.toBe(plain);
  });

  it("sets it off for the keyboard too, and after a click", async () => {
    await page.mouse.move(0, 0);
    await page.locator(".triple").first().focus();
    await expect.poll(() => background(".quote.a1q1")).toBe("rgb(255, 241, 184)");
    await page.locator(".triple").first().click();
    expect(page.url()).toMatch(/#a1q1$/);
  });

  it("follows the reader's choice of light and dark, and fits a narrow screen and paper", async () => {
    const light = await background("body");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background("body")).not.toBe(light);
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await background("body")).toBe("rgb(255, 255, 255)");
  });

  it("loads nothing else and complains of nothing", () => expect(faults).toEqual([]));
});
