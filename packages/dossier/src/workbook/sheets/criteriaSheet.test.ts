import { everyCriterion } from "@shoreline/decide";
import { describe, expect, it } from "vitest";
import { decided } from "../../../test/decided.ts";
import type { Context } from "./context.ts";
import { criteriaSheet } from "./criteriaSheet.ts";

const decision = decided("project");
const { rows, widths } = criteriaSheet({ decision } as Context);
const weights = rows[3]!.cells.slice(4);

describe("the sheet of criteria", () => {
  it("has a column for every criterion, weighed or not", () => {
    expect(widths).toHaveLength(4 + everyCriterion.length);
    expect(weights).toHaveLength(everyCriterion.length);
  });

  it("says of those that the priorities do not name that they are not weighed", () => {
    const words = weights.map((cell) => JSON.stringify(cell).includes("not weighed"));
    expect(words).toEqual(everyCriterion.map(({ group }) => group === "optional"));
  });
});
