import { createParameterDecorator, Field, InputType } from "type-graphql";
import type { ResolverData } from "type-graphql";
import { AppError } from "../errors.js";
import type { AsOf } from "../graph/view.js";
import type { Loaders } from "../loaders/create-loaders.js";
import type { GraphqlContext } from "./context.js";

@InputType("AsOf", { description: "The times that an answer and everything below it is for." })
export class AsOfInput {
  @Field(() => String, {
    nullable: true,
    description: "A day (`2022-11-07`): only statements that hold on it, for certain or possibly; `certainty` says which. Without it, whenever they held.",
  })
  readonly validOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A day (its end, in UTC) or an instant (`2024-05-01T08:00:00Z`): what was known then, with everything retracted or corrected since, and nothing recorded later. Without it, what is known now.",
  })
  readonly knownOn?: string | null;
}

/**
 * Reads the times that somebody asks for.
 *
 * @throws AppError BAD_USER_INPUT for what is no day or instant
 * @example readAsOf({ knownOn: "2024-05-01" }) // { validOn: null, knownOn: "2024-05-01T23:59:59.999Z" }
 */
export function readAsOf({ validOn, knownOn }: AsOfInput): AsOf {
  return { validOn: validOn == null ? null : readDay(validOn), knownOn: knownOn == null ? null : readInstant(knownOn) };
}

function readDay(text: string): string {
  if (isDay(text)) return text;
  throw new AppError("BAD_USER_INPUT", "asOf.validOn is a day as YYYY-MM-DD, e.g. 2022-11-07; this one cannot be read.");
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

function readInstant(text: string): string {
  if (isDay(text)) return `${text}T23:59:59.999Z`;
  const instant = isDay(INSTANT.exec(text)?.[1] ?? "") ? Date.parse(text) : NaN;
  if (!Number.isNaN(instant)) return new Date(instant).toISOString();
  throw new AppError("BAD_USER_INPUT", "asOf.knownOn is a day as YYYY-MM-DD or an instant with its time zone, e.g. 2024-05-01T08:00:00Z; this one cannot be read.");
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
}

const description = "The times that this and everything below it is for; without it, whatever is known now, whenever it held.";

/** Gives a root field the argument `asOf`, and its resolver the loaders of those times, which all fields below inherit (`InheritedLoaders`). */
export function RootLoaders(): ParameterDecorator {
  return createParameterDecorator<GraphqlContext>(rootLoaders, { arg: { name: "asOf", typeFunc: () => AsOfInput, options: { nullable: true, description } } }) as ParameterDecorator;
}

/** Gives a resolver the loaders of the times that the root field above it was asked for. */
export function InheritedLoaders(): ParameterDecorator {
  return createParameterDecorator<GraphqlContext>(({ context, info }) => viewsOf(context).get(rootKey(info)) ?? context.loaders) as ParameterDecorator;
}

/** Which loaders the root fields of one operation were given, by what they are called in its answer. */
const views = new WeakMap<GraphqlContext, Map<string | number, Loaders>>();

function viewsOf(context: GraphqlContext): Map<string | number, Loaders> {
  const known = views.get(context) ?? new Map<string | number, Loaders>();
  views.set(context, known);
  return known;
}

function rootLoaders({ context, info, args }: ResolverData<GraphqlContext>): Loaders {
  const asked = (args as { readonly asOf?: AsOfInput | null }).asOf;
  const loaders = asked ? context.loaders.asOf(readAsOf(asked)) : context.loaders;
  viewsOf(context).set(rootKey(info), loaders);
  return loaders;
}

function rootKey({ path }: ResolverData["info"]): string | number {
  let top = path;
  while (top.prev) top = top.prev;
  return top.key;
}
