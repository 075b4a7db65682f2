import { isObject } from "./meetings/fieldTypes.ts";
import { badRequest } from "./reply.ts";

const UNREADABLE =
  "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.";

/**
 * The JSON object of a POST or PATCH; empty for methods without a body.
 * @throws {Refusal} 400 for another content type, for no JSON, and for JSON that is no object
 */
export async function readBody(request: Request): Promise<Readonly<Record<string, unknown>>> {
  if (request.method !== "POST" && request.method !== "PATCH") return {};
  if (!/^application\/json\b/i.test(request.headers.get("Content-Type") ?? ""))
    throw badRequest(UNREADABLE);
  const text = await request.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest(UNREADABLE);
  }
  if (!isObject(value)) throw badRequest(UNREADABLE);
  return value;
}
