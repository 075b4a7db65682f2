import * as v from "valibot";
import type { GraphAnswer, GraphClient } from "./graphClient.ts";
import { GraphError } from "./graphError.ts";
import type { GraphOperation } from "./scopes.ts";

/** A meeting chat holds 1,000 people; even pages of one stay below this. A longer chain is a broken one. */
const MAX_PAGES = 1_000;

const page = v.object({ value: v.array(v.unknown()), "@odata.nextLink": v.optional(v.string()) });

/**
 * Every item of a list, all its pages followed.
 * @throws {GraphError} `malformed` for an endless chain or an answer without `value`: a part is never shown as the whole.
 * @see https://learn.microsoft.com/graph/paging
 */
export async function listAll(
  graph: GraphClient,
  operation: GraphOperation,
  path: string,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const items: unknown[] = [];
  let next: string | undefined = path;
  for (let pages = 0; next !== undefined; pages += 1) {
    if (pages >= MAX_PAGES)
      throw new GraphError(`${operation}: endless pages`, { kind: "malformed" });
    const request = { path: next, repeatable: true, signal };
    const { body }: GraphAnswer = await graph.send(operation, request);
    const parsed = v.safeParse(page, body);
    if (!parsed.success) throw new GraphError(`${operation}: no list`, { kind: "malformed" });
    items.push(...parsed.output.value);
    next = parsed.output["@odata.nextLink"];
  }
  return items;
}
