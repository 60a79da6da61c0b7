import type { Operation } from "../operation.ts";
import { everyOperation } from "../operations.ts";
import { problem } from "../problem.ts";
import { type JsonObject, schemaCollection, type SchemaCollection } from "./jsonSchemas.ts";
import { answersOf, problemResponses } from "./openApiAnswers.ts";
import { headerParameters, parametersOf, requestBodyOf } from "./openApiRequest.ts";

/**
 * The service as an OpenAPI 3.1 document, made from the table of operations. A reviewed copy is docs/openapi.json.
 */
export function openApiDocument(operations: readonly Operation[] = everyOperation): JsonObject {
  const schemas = schemaCollection();
  // Answers first: where a thing is read and written alike, the plain name is that of what is read.
  const answers = new Map(operations.map((each) => [each.id, answersOf(each, schemas)]));
  const problemSchema = schemas.schemaOf(problem, "output");
  const paths = pathsOf(operations, (each) => operationObject(each, answers.get(each.id) ?? {}, schemas));
  return {
    openapi: "3.1.1",
    info: {
      title: "Shoreline",
      version: "1",
      summary: SUMMARY,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/api/v1" }],
    tags: tagsOf(operations),
    paths,
    components: {
      schemas: schemas.components(),
      responses: problemResponses(problemSchema),
      parameters: headerParameters,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

const SUMMARY = "Who should do a piece of work, and where";

const SECURITY_SCHEMES = {
  session: { type: "apiKey", in: "cookie", name: "__Host-shoreline", description: "A browser that is signed in" },
  token: { type: "http", scheme: "bearer", description: "An API token, with the permissions that it was made for" },
};

function tagsOf(operations: readonly Operation[]): JsonObject[] {
  return [...new Set(operations.map(resourceOf))].toSorted().map((name) => ({ name }));
}

function resourceOf(operation: Operation): string {
  return operation.id.split(".", 1)[0] ?? operation.id;
}

function pathsOf(operations: readonly Operation[], objectOf: (operation: Operation) => JsonObject): JsonObject {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const each of operations.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    paths[each.path] = { ...paths[each.path], [each.method.toLowerCase()]: objectOf(each) };
  }
  return paths;
}

function operationObject(operation: Operation, responses: JsonObject, schemas: SchemaCollection): JsonObject {
  const { access } = operation;
  const description = access === "anyone" ? "Needs no sign-in." : `Needs the permission \`${access}\`.`;
  const body = requestBodyOf(operation, schemas);
  return {
    operationId: operation.id,
    tags: [resourceOf(operation)],
    summary: operation.summary,
    description,
    security: access === "anyone" ? [] : [{ session: [] }, { token: [access] }],
    parameters: parametersOf(operation, schemas),
    ...(body === undefined ? {} : { requestBody: body }),
    responses,
  };
}
