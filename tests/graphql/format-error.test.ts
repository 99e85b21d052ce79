import { GraphQLError } from "graphql";
import type { GraphQLFormattedError } from "graphql";
import { describe, expect, test } from "vitest";
import { AppError } from "../../src/errors.js";
import { errorFormatter } from "../../src/graphql/format-error.js";

const logged: [string, unknown][] = [];
const format = errorFormatter((id, error) => logged.push([id, error]));
const thrown = (originalError: Error): GraphQLError => new GraphQLError(originalError.message, { originalError, path: ["state"] });
const formatted = (error: GraphQLError): GraphQLFormattedError => format({ ...error.toJSON(), extensions: { ...error.extensions, stacktrace: ["at /srv/app.js"] } }, error);

describe("an error", () => {
  test("meant for users keeps its message, code and details", () => {
    const error = thrown(new AppError("BAD_USER_INPUT", "first must be between 0 and 100", { accepted: 100 }, { cause: new Error("inner") }));
    expect(formatted(error)).toEqual({ message: "first must be between 0 and 100", path: ["state"], extensions: { code: "BAD_USER_INPUT", details: { accepted: 100 } } });
  });

  test("that nobody expected says nothing but an id, under which the log has it", () => {
    const cause = new TypeError("MATCH (n) RETURN n failed in /srv/app/src/graph/read.ts");
    const { message, extensions } = formatted(thrown(cause));
    expect(extensions).toEqual({ code: "INTERNAL", errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
    expect(message).not.toMatch(/MATCH|srv|TypeError/);
    expect(logged.at(-1)).toEqual([extensions?.["errorId"], cause]);
  });

  test("met while an answer is made up is not the client's", () => {
    const error = new GraphQLError(`Enum "AgreementType" cannot represent value: "X"`, { path: ["agreement"] });
    expect(formatted(error)).toMatchObject({ extensions: { code: "INTERNAL" } });
  });

  test("thrown as something else than an error is not shown either", () => {
    expect(format({ message: "secret" }, "secret")).toMatchObject({ extensions: { code: "INTERNAL" }, message: expect.not.stringContaining("secret") as string });
  });

  test("of syntax or validation keeps its message, but no stack", () => {
    const error = new GraphQLError("Cannot query field x", { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } });
    expect(formatted(error)).toEqual({ message: "Cannot query field x", extensions: { code: "GRAPHQL_VALIDATION_FAILED" } });
  });
});
