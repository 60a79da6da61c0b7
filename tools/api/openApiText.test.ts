import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OPEN_API_FILE, openApiText } from "./openApiText.ts";

describe("docs/openapi.json", () => {
  it("is what the table of operations says; renew it with `npm run openapi`", () => {
    expect(readFileSync(OPEN_API_FILE, "utf8")).toBe(openApiText());
  });
});
