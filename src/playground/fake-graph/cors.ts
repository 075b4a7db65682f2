/**
 * What Graph lets a page of any origin do and read.
 * @see https://learn.microsoft.com/graph/best-practices-concept
 */
const EXPOSED_HEADERS = [
  "ETag",
  "Location",
  "Preference-Applied",
  "Content-Range",
  "request-id",
  "client-request-id",
  "ReadWriteConsistencyToken",
  "SdkVersion",
  "WWW-Authenticate",
  "x-ms-client-gcc-tenant",
  "Retry-After",
].join(", ");

/** None for a request without an Origin, which is no browser's cross-origin request. */
export const corsHeaders = (request: Request): Readonly<Record<string, string>> =>
  request.headers.has("Origin")
    ? { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": EXPOSED_HEADERS }
    : {};

export const isPreflight = (request: Request) =>
  request.method === "OPTIONS" &&
  request.headers.has("Origin") &&
  request.headers.has("Access-Control-Request-Method");

/** A preflight carries no token and is answered without one. */
export const preflightResponse = (request: Request) =>
  new Response(null, {
    status: 200,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE, OPTIONS",
      "Access-Control-Allow-Headers": request.headers.get("Access-Control-Request-Headers") ?? "",
      "Access-Control-Max-Age": "3600",
      Vary: "Origin, Access-Control-Request-Headers",
    },
  });
