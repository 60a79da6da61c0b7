import { readFileSync } from "node:fs";
import { problemKinds } from "@shoreline/api";
import { describe, expect, it } from "vitest";
import { variables } from "../src/config/variables.ts";

const page = readFileSync(new URL("../../../docs/service.md", import.meta.url), "utf8");

/** The cells of every row of a table, without the spaces that align them. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe("docs/service.md", () => {
  it("tells every variable with its usual value", () => {
    for (const [name, variable] of Object.entries(variables)) {
      const usual = "usual" in variable && variable.usual !== "" ? `\`${variable.usual}\`` : "";
      const secret = "secret" in variable ? " (secret)" : "";
      expect(rows).toContainEqual([`\`${name}\``, usual, `${variable.about}${secret}`]);
    }
  });

  it("tells every kind of problem with its status", () => {
    for (const [kind, [status, title]] of Object.entries(problemKinds))
      expect(rows).toContainEqual([`\`/problems/${kind}\``, String(status), title]);
  });
});
