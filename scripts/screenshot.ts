import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../tests/browser/launch-chromium.js";
import { servePlayground } from "../tests/browser/playground-server.js";

const PICTURE = fileURLToPath(new URL("../docs/playground.png", import.meta.url));

/** Takes the README's picture from the running product: `npx tsx scripts/screenshot.ts`, after `npm run build`. */
async function main(): Promise<void> {
  const server = await servePlayground();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme: "light" });
    await page.goto(server.url);
    await page.getByRole("region", { name: "Examples" }).getByRole("button", { name: /Who is party to Sachsen-Anhalt's agreements/ }).click();
    await page.locator(".graphiql-tab", { hasText: "PartiesOfAgreements" }).waitFor();
    await page.waitForFunction("document.querySelectorAll('.graphiql-query-editor .view-line').length > 10");
    await Promise.all([page.waitForResponse((response) => (response.request().postData() ?? "").includes("PartiesOfAgreements")), page.click(".graphiql-execute-button")]);
    await page.locator(".graphiql-response .view-line").nth(10).waitFor();
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
