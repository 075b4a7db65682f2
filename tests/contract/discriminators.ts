import type { JsonSchema, OpenApiDocument } from "./openApi.ts";

type Schemas = Readonly<Record<string, JsonSchema>>;
type Mapping = Readonly<Record<string, string>>;

const REF_PREFIX = "#/components/schemas/";
const BASE_SUFFIX = ".withoutDiscriminator";

const partsOf = (schema: JsonSchema): readonly JsonSchema[] =>
  Array.isArray(schema["allOf"]) ? [schema, ...(schema["allOf"] as JsonSchema[])] : [schema];

const mappingOf = (schema: JsonSchema): Mapping | undefined =>
  partsOf(schema)
    .map((part) => (part["discriminator"] as { mapping?: Mapping } | undefined)?.mapping)
    .find((mapping) => mapping !== undefined);

/** A derived type names its base in `allOf`. It must not come back to the choice among derived types. */
const onBases = (schema: JsonSchema, chosen: ReadonlySet<string>): JsonSchema => {
  if (!Array.isArray(schema["allOf"])) return schema;
  const allOf = (schema["allOf"] as JsonSchema[]).map((part) =>
    typeof part["$ref"] === "string" && chosen.has(part["$ref"])
      ? { ...part, $ref: part["$ref"] + BASE_SUFFIX }
      : part,
  );
  return { ...schema, allOf };
};

const hasType = (type: JsonSchema): JsonSchema => ({
  required: ["@odata.type"],
  properties: { "@odata.type": type },
});

/** The base, and whatever type the value says it is; a type that the document does not know is wrong. */
const choice = (name: string, mapping: Mapping): JsonSchema => ({
  allOf: [
    { $ref: REF_PREFIX + name + BASE_SUFFIX },
    ...Object.entries(mapping)
      .filter(([, target]) => target !== REF_PREFIX + name)
      .map(([type, target]) => ({ if: hasType({ const: type }), then: { $ref: target } })),
    {
      properties: { "@odata.type": { enum: [...Object.keys(mapping), `#${name}`] } },
    },
  ],
});

/**
 * JSON Schema knows no `discriminator`, so a member of a chat would be checked as its base type alone. This spells the
 * choice out with `if` and `then`.
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
export function withDiscriminators(document: OpenApiDocument): OpenApiDocument {
  const schemas = (document.components?.["schemas"] ?? {}) as Schemas;
  const mappings = Object.entries(schemas).flatMap(([name, schema]) => {
    const mapping = mappingOf(schema);
    return mapping === undefined ? [] : [{ name, mapping }];
  });
  const chosen = new Set(mappings.map(({ name }) => REF_PREFIX + name));
  const plain = Object.entries(schemas).map(
    ([name, schema]) => [name, onBases(schema, chosen)] as const,
  );
  const bases = plain
    .filter(([name]) => chosen.has(REF_PREFIX + name))
    .map(([name, schema]) => [name + BASE_SUFFIX, schema] as const);
  const choices = mappings.map(({ name, mapping }) => [name, choice(name, mapping)] as const);
  return {
    ...document,
    components: {
      ...document.components,
      schemas: Object.fromEntries([...plain, ...bases, ...choices]),
    },
  };
}
