import { GraphQLError, Kind } from "graphql";
import type { ASTVisitor, FragmentDefinitionNode, SelectionSetNode, ValidationContext, ValidationRule } from "graphql";

/** How deep a query may go when nothing else is configured. */
export const DEFAULT_MAX_DEPTH = 10;

/** How many tokens a query may have (Apollo's `parseOptions.maxTokens`) when nothing else is configured. */
export const DEFAULT_MAX_TOKENS = 2000;

/** Parts of a connection: a connection and what it lists are one level. */
const wrappers: ReadonlySet<string> = new Set(["edges", "node", "nodes", "pageInfo"]);

/**
 * A validation rule that refuses queries that go deeper than `max` fields. A connection counts once, introspection
 * not at all. The error's code is COST_LIMIT.
 */
export function depthLimit(max: number = DEFAULT_MAX_DEPTH): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, fragmentReader(context));
      if (depth <= max) return;
      const message = `This query is more than ${max} levels deep; ask for less at once. A connection with its edges and nodes is one level.`;
      context.reportError(new GraphQLError(message, { nodes: operation, extensions: { code: "COST_LIMIT", maxDepth: max } }));
    },
  });
}

/** Depths of fragments are read once; a fragment that holds itself (which another rule reports) counts as endless. */
type FragmentReader = (name: string) => number;

function fragmentReader(context: ValidationContext): FragmentReader {
  const known = new Map<string, number>();
  const read: FragmentReader = (name) => {
    const depth = known.get(name);
    if (depth !== undefined) return depth;
    known.set(name, Infinity);
    const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name);
    const found = fragment ? depthOf(fragment.selectionSet, read) : 0;
    known.set(name, found);
    return found;
  };
  return read;
}

function depthOf({ selections }: SelectionSetNode, fragment: FragmentReader): number {
  let deepest = 0;
  for (const selection of selections) deepest = Math.max(deepest, depthOfOne(selection, fragment));
  return deepest;
}

function depthOfOne(selection: SelectionSetNode["selections"][number], fragment: FragmentReader): number {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return fragment(selection.name.value);
  if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, fragment);
  if (selection.name.value.startsWith("__")) return 0;
  const below = selection.selectionSet ? depthOf(selection.selectionSet, fragment) : 0;
  return wrappers.has(selection.name.value) ? below : below + 1;
}
