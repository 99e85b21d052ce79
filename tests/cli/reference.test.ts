import { describe, expect, it } from "vitest";
import { buildProgram } from "../../src/cli/program.js";
import { cliReference } from "../../src/cli/reference.js";

describe("docs/cli.md", () => {
  it("holds the help of every command", () => {
    const reference = cliReference();
    for (const command of buildProgram().commands) expect(reference).toContain(`Usage: verbund ${command.name()} `);
  });

  it("describes each command, argument and option", () => {
    const commands = [buildProgram(), ...buildProgram().commands];
    const bare = commands.flatMap((command) => [command, ...command.options, ...command.registeredArguments].filter((each) => (typeof each.description === "function" ? each.description() : each.description) === ""));
    expect(bare.map((each) => (typeof each.name === "function" ? each.name() : each))).toEqual([]);
  });
});
