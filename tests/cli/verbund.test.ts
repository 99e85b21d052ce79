import { describe, expect, it } from "vitest";
import { buildProgram } from "../../src/cli/program.js";
import { verbund } from "./run-verbund.js";

describe("verbund", () => {
  it("lists its commands with examples and exit codes", async () => {
    const { code, out } = await verbund(["--help"]);
    expect(code).toBe(0);
    for (const command of ["ingest", "serve", "explain", "export", "import", "eval", "generate"]) expect(out).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(out).toContain("Exit codes: 0 done, 1 something failed, 2 wrong usage or configuration.");
  });

  it.each(buildProgram().commands.map((command) => command.name()))("has examples in the help of %s", (name) => {
    const command = buildProgram().commands.find((each) => each.name() === name);
    let help = "";
    command?.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    expect(help).toMatch(new RegExp(`Examples:\\n  \\$ .*verbund ${name}`));
  });

  it("answers an unknown command with the nearest one and exit code 2", async () => {
    const { code, out, err } = await verbund(["ingset", "articles"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("unknown command 'ingset'");
    expect(err).toContain("Did you mean ingest?");
  });

  it("refuses a store that makes no sense with exit code 2, naming what is accepted and no stack", async () => {
    const { code, err } = await verbund(["export", "--store", "oracle://scott:tiger@host"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^BAD_CONFIG: .*grafeo:.*neo4j:\/\//);
    expect(err).not.toMatch(/tiger|^\s+at /m);
  });

  it("takes the store from VERBUND_STORE, and the port of serve from --port", async () => {
    const [store, port] = await Promise.all([verbund(["export"], { env: { VERBUND_STORE: "nowhere" } }), verbund(["serve", "--port", "many"])]);
    expect([store.code, port.code]).toEqual([2, 2]);
    expect(store.err).toContain("BAD_CONFIG");
    expect(port.err).toContain("VERBUND_PORT");
  });
});
