import type { OpenApiDocument } from "./openApi.ts";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/sample.${name}` });
const id = (name: string) => ({
  name,
  in: "path" as const,
  required: true,
  schema: { type: "string" },
});

/** A small document with everything that the validator has to understand: enums, open and derived types, references. */
export const sampleDocument: OpenApiDocument = {
  openapi: "3.1.0",
  paths: {
    "/rooms": {
      get: {
        parameters: [{ $ref: "#/components/parameters/top" }],
        responses: { "2XX": json({ type: "array", items: ref("room") }) },
      },
      post: {
        requestBody: {
          required: true,
          ...json({
            type: "object",
            required: ["externalId"],
            properties: { externalId: { type: "string" } },
          }),
        },
        responses: { "201": json(ref("room")) },
      },
    },
    "/rooms/{room-id}": {
      parameters: [id("room-id")],
      get: { responses: { "200": json(ref("room")) } },
      patch: { requestBody: json(ref("room")), responses: { "2XX": json(ref("room")) } },
      delete: { responses: { "204": { description: "No Content" } } },
    },
    "/rooms/microsoft.graph.find": {
      post: { requestBody: json({ type: "object" }), responses: { "200": json(ref("room")) } },
    },
    "/members": {
      get: { responses: { "200": json({ type: "array", items: ref("member") }) } },
    },
  },
  components: {
    parameters: { top: { name: "$top", in: "query", schema: { type: "integer", maximum: 50 } } },
    schemas: {
      "sample.room": {
        type: "object",
        properties: {
          scope: { type: "string", enum: ["organizer", "everyone"] },
          isOpen: { type: ["boolean", "null"] },
          startDateTime: { type: "string", format: "date-time" },
        },
        additionalProperties: true,
      },
      "sample.member": {
        type: "object",
        properties: { id: { type: "string" }, "@odata.type": { type: "string" } },
        discriminator: {
          propertyName: "@odata.type",
          mapping: { "#sample.person": "#/components/schemas/sample.person" },
        },
      },
      "sample.person": {
        allOf: [ref("member"), { type: "object", properties: { userId: { type: "string" } } }],
      },
      "microsoft.graph.ODataErrors.ODataError": {
        type: "object",
        required: ["error"],
        properties: {
          error: {
            type: "object",
            required: ["code", "message"],
            properties: { code: { type: "string" }, message: { type: "string" } },
          },
        },
      },
    },
  },
};
