import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { everyOperation } from "../operations.ts";
import { openApiDocument } from "./openApiDocument.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- the document is looked at as data
type Json = { readonly [key: string]: any };
const document = openApiDocument() as Json;
const described: Json[] = Object.values(document["paths"] as Json).flatMap((path: Json) => Object.values(path));

describe("the OpenAPI document", () => {
  it("is one, by the meta schema of OpenAPI 3.1", async () => {
    const outcome = await new Validator().validate(structuredClone(document));
    expect(outcome.errors ?? []).toEqual([]);
    expect(outcome.valid).toBe(true);
  });

  it("describes every operation once", () => {
    expect(described.map((each) => each["operationId"]).toSorted()).toEqual(
      everyOperation.map(({ id }) => id).toSorted(),
    );
  });

  it("leads every reference to a component that is there", () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((found) => found[1] ?? "");
    expect(references.length).toBeGreaterThan(100);
    for (const reference of new Set(references)) {
      const found = reference.split("/").reduce<Json | undefined>((at, key) => at?.[key], document);
      expect(found, reference).toBeDefined();
    }
  });

  it("asks for a version where something is changed, and for a sign-in unless anybody may ask", () => {
    for (const operation of everyOperation) {
      const found = described.find((each) => each["operationId"] === operation.id);
      const parameters: string[] = (found?.["parameters"] ?? []).map((each: Json) => each["$ref"] ?? each["name"]);
      const isAsked = parameters.includes("#/components/parameters/IfMatch");
      expect(isAsked, operation.id).toBe(operation.versioned === "updates");
      expect(found?.["security"].length === 0, operation.id).toBe(operation.access === "anyone");
    }
  });

  it("names every field of every address among its parameters", () => {
    for (const operation of everyOperation) {
      const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map((found) => found[1]);
      expect(Object.keys(operation.request.path?.shape ?? {}).toSorted(), operation.id).toEqual(inPath.toSorted());
    }
  });

  it("does not forbid fields that a later version may add to an answer", () => {
    const brief = document["components"]["schemas"]["Brief"];
    expect(brief.additionalProperties).not.toBe(false);
  });
});
