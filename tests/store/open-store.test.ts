import { describe, expect, it } from "vitest";
import { openStore, STORE_FORMS } from "../../src/store/open-store.js";

describe("an address that makes no sense", () => {
  const addresses = ["", "grafeo:", "grafeo://host/path", "mysql://localhost", "neo4j:", "neo4j://", "localhost:7687", "./data/verbund.grafeo", "http://localhost:7474"];

  it.each(addresses)("«%s» is BAD_CONFIG, with the forms that are accepted", async (address) => {
    await expect(openStore(address)).rejects.toMatchObject({ code: "BAD_CONFIG", message: expect.stringContaining(STORE_FORMS.join(", ")) });
  });

  it("is not repeated in the message, since it may hold a password", async () => {
    const error: unknown = await openStore("mongodb://admin:geheim@host").catch((reason: unknown) => reason);
    expect(JSON.stringify(error) + String(error)).not.toContain("geheim");
  });
});

describe("a Neo4j that does not answer", () => {
  it("is asked again while patience lasts, then STORE_UNAVAILABLE", async () => {
    const start = Date.now();
    const opening = openStore("neo4j://user:geheim@localhost:1", { patience: 1_500 });
    const error: unknown = await opening.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(JSON.stringify(error) + String(error)).not.toContain("geheim");
    expect(Date.now() - start).toBeGreaterThan(700);
    expect(Date.now() - start).toBeLessThan(15_000);
  });
});
