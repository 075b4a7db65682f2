import { badRequest } from "./reply.ts";

/** @throws {Refusal} 400 for a query option that the operation does not have */
export function checkQueryOptions(url: URL, allowed: readonly string[]): void {
  for (const name of url.searchParams.keys())
    if (name.startsWith("$") && !allowed.includes(name))
      throw badRequest(`Query option '${name}' is not allowed.`);
}

/** The properties that `$select` names, beside annotations; all of them without it. */
export function selected<Body extends object>(url: URL, body: Body): Partial<Body> {
  const names = url.searchParams.get("$select")?.split(",");
  if (names === undefined) return body;
  const wanted = names.map((name) => name.trim());
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => name.startsWith("@odata.") || wanted.includes(name)),
  ) as Partial<Body>;
}
