import type { GraphExchange } from "#playground/fake-graph/exchange.ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { withDiscriminators } from "./discriminators.ts";
import { matchOperation, type MatchedOperation } from "./matchOperation.ts";
import { resolved, type JsonSchema, type OpenApiDocument, type Parameter } from "./openApi.ts";

/** `probe`: a test's own request, which may be wrong on purpose. Only its answer is checked. */
export type RecordedExchange = GraphExchange & { readonly probe?: boolean };

/** What is wrong with an exchange, one sentence each; empty when nothing is. */
export type ExchangeValidator = (exchange: RecordedExchange) => readonly string[];

const DOCUMENT_ID = "https://graph.invalid/openapi.json";
const ERROR_SCHEMA = "#/components/schemas/microsoft.graph.ODataErrors.ODataError";

/** Values in addresses are texts. */
const fromText = (schema: JsonSchema | undefined, text: string): unknown =>
  schema?.["type"] === "integer" && /^-?\d+$/.test(text) ? Number(text) : text;

type Check = (schema: JsonSchema, value: unknown, where: string) => string[];

/** Checks values against schemas whose references lead into the document. */
const checker = (document: OpenApiDocument): Check => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(document, DOCUMENT_ID);
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  const absolute = (schema: JsonSchema) =>
    JSON.parse(
      JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${DOCUMENT_ID}#`),
    ) as JsonSchema;
  return (schema, value, where) => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(absolute(schema));
    compiled.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${where}${instancePath} ${message ?? "is wrong"} ${JSON.stringify(params)}`,
    );
  };
};

/** No property beside those of the schema and annotations, unless the type is open. */
const closed = (schema: JsonSchema): JsonSchema => ({
  allOf: [schema],
  patternProperties: { "@odata\\.": true },
  unevaluatedProperties: false,
});

type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

const schemaIn = (content: Content | undefined): JsonSchema | undefined =>
  Object.entries(content ?? {}).find(([type]) => type.startsWith("application/json"))?.[1].schema;

function queryViolations(
  document: OpenApiDocument,
  check: Check,
  { item, operation }: MatchedOperation,
  exchange: GraphExchange,
): string[] {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => resolved<Parameter>(document, parameter))
    .filter((parameter) => parameter.in === "query");
  const given = new URL(exchange.url).searchParams;
  const missing = parameters
    .filter(({ name, required }) => required === true && !given.has(name))
    .map(({ name }) => `query ${name} is missing`);
  const wrong = [...given]
    // A next link is Graph's own: its token stands in no document.
    .filter(([name]) => name !== "$skiptoken")
    .flatMap(([name, text]) => {
      const parameter = parameters.find((candidate) => candidate.name === name);
      if (parameter === undefined) return [`query ${name} is unknown`];
      return check(parameter.schema ?? {}, fromText(parameter.schema, text), `query ${name}`);
    });
  return [...missing, ...wrong];
}

function requestViolations(
  document: OpenApiDocument,
  check: Check,
  match: MatchedOperation,
  exchange: GraphExchange,
): string[] {
  const query = queryViolations(document, check, match, exchange);
  const declared = match.operation.requestBody;
  const body = declared && resolved(document, declared);
  const schema = schemaIn(body && "content" in body ? body.content : undefined);
  if (schema === undefined)
    return exchange.requestBody === null ? query : [...query, "request body is not expected"];
  const type = exchange.requestHeaders["content-type"] ?? "";
  return [
    ...query,
    ...(type.startsWith("application/json") ? [] : [`request content type is "${type}"`]),
    ...check(closed(schema), exchange.requestBody, "request body"),
  ];
}

const responseFor = (match: MatchedOperation, status: number) => {
  const { responses } = match.operation;
  return (
    responses[String(status)] ?? responses[`${String(status)[0] ?? ""}XX`] ?? responses["default"]
  );
};

function responseViolations(
  document: OpenApiDocument,
  check: Check,
  match: MatchedOperation | null,
  status: number,
  body: unknown,
): string[] {
  if (match === null && status < 400) return ["path and method are unknown, but were answered"];
  if (status >= 400) return check({ $ref: ERROR_SCHEMA }, body, "error body");
  const declared = match && responseFor(match, status);
  if (!declared) return [`status ${String(status)} is unknown`];
  const response = resolved(document, declared);
  const schema = schemaIn("content" in response ? response.content : undefined);
  if (schema === undefined) return body === null ? [] : ["response body is not expected"];
  return check(closed(schema), body, "response body");
}

/**
 * Holds exchanges against an OpenAPI document: path, method, query and body of the request, status and body of the
 * answer. Answers that are missing or were broken on purpose (`fault`) are not looked at, their requests are.
 */
export function exchangeValidator(original: OpenApiDocument): ExchangeValidator {
  const document = withDiscriminators(original);
  const check = checker(document);
  return (exchange) => {
    const match = matchOperation(document, exchange.method, exchange.url);
    const ofRequest = () =>
      match === null
        ? ["path and method are unknown"]
        : requestViolations(document, check, match, exchange);
    const request = exchange.probe === true ? [] : ofRequest();
    const response =
      exchange.status === "failed" || exchange.fault
        ? []
        : responseViolations(document, check, match, exchange.status, exchange.responseBody);
    return [...request, ...response];
  };
}
