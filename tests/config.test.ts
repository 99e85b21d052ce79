import { describe, expect, it } from "vitest";
import { parseConfig, settingsTable } from "../src/config.js";
import { AppError } from "../src/errors.js";

function failure(env: Record<string, string>): AppError {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error("no AppError was thrown");
}

describe("parseConfig", () => {
  it("needs nothing: every setting has a default that works on a laptop", () => {
    expect(parseConfig({})).toMatchObject({ store: "grafeo:./data/verbund.grafeo", host: "localhost", port: 4000, introspection: true, neo4jPassword: undefined });
  });

  it("reads numbers and switches from their text", () => {
    expect(parseConfig({ VERBUND_PORT: "8080", VERBUND_INTROSPECTION: "false", VERBUND_MAX_DEPTH: " 9 " })).toMatchObject({ port: 8080, introspection: false, maxDepth: 9 });
  });

  it("takes addresses, networks and names of networks for proxies", () => {
    expect(parseConfig({ VERBUND_TRUST_PROXY: "10.0.0.0/8, ::1,loopback" }).trustProxy).toBe("10.0.0.0/8, ::1,loopback");
  });

  it("takes an empty variable, as compose files leave them, for an unset one", () => {
    expect(parseConfig({ VERBUND_PORT: "", VERBUND_NEO4J_PASSWORD: "" })).toMatchObject({ port: 4000, neo4jPassword: undefined });
  });

  it.each([
    ["VERBUND_PORT", "80 80"],
    ["VERBUND_PORT", "65536"],
    ["VERBUND_PORT", "-1"],
    ["VERBUND_PORT", "4e3"],
    ["VERBUND_INTROSPECTION", "yes"],
    ["VERBUND_LOG_LEVEL", "loud"],
    ["VERBUND_MAX_DEPTH", "0"],
    ["VERBUND_REVIEW_BELOW", "85"],
    ["VERBUND_REVIEW_BELOW", "1.01"],
    ["VERBUND_TRUST_PROXY", "true"],
    ["VERBUND_TRUST_PROXY", "10.0.0.0/33"],
    ["VERBUND_TRUST_PROXY", "proxy.example, ::1"],
  ])("refuses %s=%s and names the variable and what it accepts", (variable, value) => {
    const error = failure({ [variable]: value });
    expect(error.code).toBe("BAD_CONFIG");
    expect(error.message).toMatch(new RegExp(`^${variable} is not usable: it must be .+`));
    expect(error.details).toMatchObject({ variable });
  });

  it("never repeats a refused value, for it may be a password in the wrong place", () => {
    const error = failure({ VERBUND_PORT: "open-sesame" });
    expect(JSON.stringify([error.message, error.details])).not.toContain("open-sesame");
  });

  it("accepts every default as a value that is set", () => {
    const rows = [...settingsTable().matchAll(/^\| `(\w+)` \| `(.+?)` \|/gm)].map(([, variable, value]) => [variable, value]);
    expect(rows.length).toBeGreaterThan(5);
    expect(parseConfig(Object.fromEntries(rows))).toEqual(parseConfig({}));
  });
});

describe("settingsTable", () => {
  it("has a row with a description for every setting", () => {
    const rows = settingsTable().split("\n").slice(2);
    expect(rows).toHaveLength(Object.keys(parseConfig({})).length);
    for (const row of rows) expect(row).toMatch(/^\| `VERBUND_\w+` \| .+ \| .{10,} \| .+ \|$/);
  });
});
