import { readFileSync } from "node:fs";

export type JsonSchema = Readonly<Record<string, unknown>>;
type Ref = { readonly $ref: string };
type Content = { readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema }>> };

export type Parameter = {
  readonly name: string;
  readonly in: "query" | "path" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: JsonSchema;
};
export type Operation = {
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: (Content & { readonly required?: boolean }) | Ref;
  readonly responses: Readonly<Record<string, Content | Ref>>;
};
export type PathItem = Readonly<Record<string, unknown>> & {
  readonly parameters?: readonly (Parameter | Ref)[];
};

/** The parts of an OpenAPI document that the contract needs. */
export type OpenApiDocument = {
  readonly openapi: string;
  readonly servers?: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

const ADVICE =
  "Set GRAPH_OPENAPI to an OpenAPI document of Microsoft Graph v1.0 as JSON. Microsoft publishes the full one as " +
  "openapi/v1.0/openapi.yaml in https://github.com/microsoftgraph/msgraph-metadata.";

/** @throws {Error} with advice, when the file is missing, no JSON, or no OpenAPI document */
export function loadOpenApi(file: string | undefined): OpenApiDocument {
  if (!file) throw new Error(`GRAPH_OPENAPI is not set. ${ADVICE}`);
  let document: Partial<OpenApiDocument>;
  try {
    document = JSON.parse(readFileSync(file, "utf8")) as Partial<OpenApiDocument>;
  } catch (cause) {
    throw new Error(`GRAPH_OPENAPI cannot be read: ${file}. ${ADVICE}`, { cause });
  }
  if (document.openapi === undefined || Object.keys(document.paths ?? {}).length === 0)
    throw new Error(`GRAPH_OPENAPI names no OpenAPI document: ${file}. ${ADVICE}`);
  return document as OpenApiDocument;
}

/** What a `$ref` within the document stands for; anything else is itself. */
export function resolved<Part extends object>(document: OpenApiDocument, part: Part | Ref): Part {
  if (!("$ref" in part) || typeof part.$ref !== "string") return part as Part;
  const found = part.$ref
    .replace(/^#\//, "")
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
  if (found === undefined) throw new Error(`The document has no ${part.$ref}`);
  return found as Part;
}
