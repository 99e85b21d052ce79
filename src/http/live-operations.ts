import { createSourceEventStream, execute, getOperationAST, GraphQLError, OperationTypeNode, parse, specifiedRules, validate } from "graphql";
import type { ExecutionArgs, ExecutionResult, GraphQLFormattedError, GraphQLSchema } from "graphql";
import type { Config } from "../config.js";
import { AppError } from "../errors.js";
import { depthLimit } from "../graphql/limits.js";
import type { GraphqlContext } from "../graphql/context.js";

/** An operation as a client sends it. */
export interface SentOperation {
  readonly query?: unknown;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown> | null | undefined;
}

/** What executing an operation takes. */
type PreparedOperation = ExecutionArgs & { readonly contextValue: { readonly [Key in keyof GraphqlContext]: GraphqlContext[Key] } };

interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly config: Pick<Config, "maxDepth" | "maxTokens">;
  /** A context of its own for each answer, since loaders remember. */
  readonly newContext: () => GraphqlContext;
  readonly format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/** Subscriptions as both transports serve them, within the same limits as queries. */
export class LiveOperations {
  constructor(private readonly surroundings: Surroundings) {}

  /** What is to be executed, or why it can't be. */
  prepare({ query, operationName, variables }: SentOperation): PreparedOperation | readonly GraphQLError[] {
    const { schema, config, newContext } = this.surroundings;
    try {
      const document = parse(String(query), { maxTokens: config.maxTokens });
      const errors = validate(schema, document, [...specifiedRules, depthLimit(config.maxDepth)]);
      if (errors.length > 0) return errors.map((error) => this.formatted(error));
      if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) throw notLive();
      return { schema, document, operationName: operationName ?? null, variableValues: variables ?? null, contextValue: { ...newContext() } };
    } catch (error) {
      return [this.formatted(error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error }))];
    }
  }

  /** An answer for each event of the source, made when it is asked for; or one that says why there is no source. */
  async subscribe(args: ExecutionArgs): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
    const source = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in source)) return this.formattedResult(source);
    const events = source[Symbol.asyncIterator]();
    const answer = async (event: unknown): Promise<ExecutionResult> => this.formattedResult(await execute({ ...args, rootValue: event, contextValue: this.surroundings.newContext() }));
    return answers(events, answer);
  }

  private formattedResult({ errors, ...rest }: ExecutionResult): ExecutionResult {
    return errors ? { ...rest, errors: errors.map((error) => this.formatted(error)) } : rest;
  }

  private formatted(error: GraphQLError): GraphQLError {
    const { message, extensions = {}, path } = this.surroundings.format(error.toJSON(), error);
    return new GraphQLError(message, { extensions, path: path ?? null, ...(error.nodes ? { nodes: error.nodes } : {}) });
  }
}

function notLive(): AppError {
  return new AppError("BAD_USER_INPUT", "Only subscriptions are served here; send queries to /graphql by POST or GET.");
}

/** No generator: one that waits for its source could not be told to return. */
function answers(events: AsyncIterator<unknown>, answer: (event: unknown) => Promise<ExecutionResult>): AsyncGenerator<ExecutionResult, void, void> {
  const done = { done: true, value: undefined } as const;
  const end = async (): Promise<IteratorResult<ExecutionResult, void>> => {
    await events.return?.();
    return done;
  };
  return {
    next: async () => {
      const { done: ended, value } = await events.next();
      return ended ? done : { done: false, value: await answer(value) };
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
