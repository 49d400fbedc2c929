import { readFileSync } from "node:fs";
import { z } from "zod";
import { PARLEY_VERSION } from "../version.ts";
import type { Route } from "./route.ts";

/** Made from the types of answers.ts; beside `src` and `dist` alike. */
const ANSWERS_FILE = new URL("../../schema/parley-api.schema.json", import.meta.url);

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description: requests from the schemas that check them, answers from the types that handlers return. */
export function openApi(routes: readonly Route[]): Json {
  const { definitions } = JSON.parse(
    readFileSync(ANSWERS_FILE, "utf8").replaceAll("#/definitions/", "#/components/schemas/"),
  );
  const answers = definitions.Answers.properties as Json;
  const paths: Record<string, Json> = {
    "/api/events": {
      get: {
        summary:
          "Server-sent events: `changed` when the record or the queue did; `id` goes on from where a client was cut off",
        responses: { 200: { description: "A stream of events", content: { "text/event-stream": {} } } },
      },
    },
  };
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route, answers) };
  return {
    openapi: "3.1.0",
    info: { title: "Parley", version: PARLEY_VERSION, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    paths,
    components: { schemas: definitions, securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    security: [{}, { token: [] }],
  };
}

function operationOf(route: Route, answers: Json): Json {
  const problem = (description: string) => ({
    description,
    content: { "application/json": { schema: answers.Problem } },
  });
  return {
    summary: route.summary,
    parameters: [...parametersIn("path", route.params), ...parametersIn("query", route.query)],
    ...(route.body && { requestBody: { required: !route.takesFiles, content: bodyOf(route) } }),
    responses: {
      200: { description: route.summary, content: contentOf(route, answers) },
      ...(route.method === "get" && { 304: { description: "What the client has, by its ETag, still holds" } }),
      400: problem("The request is not as described here"),
      ...(route.path.includes("{") && { 404: problem("There is no such thing") }),
    },
  };
}

const contentOf = ({ isFile, answer }: Route, answers: Json): Json =>
  isFile
    ? { "application/octet-stream": { schema: { type: "string" } } }
    : { "application/json": { schema: answers[answer] } };

function bodyOf({ body, takesFiles }: Route): Json {
  const files = {
    type: "object",
    properties: { files: { type: "array", items: { type: "string", format: "binary" } } },
  };
  return {
    "application/json": { schema: body && jsonSchema(body) },
    ...(takesFiles && { "multipart/form-data": { schema: files } }),
  };
}

function parametersIn(place: "path" | "query", schema: z.ZodObject): readonly Json[] {
  const { properties = {}, required = [] } = jsonSchema(schema) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...of }]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    ...(description !== undefined && { description }),
    schema: of,
  }));
}

function jsonSchema(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
}
