import { optionalCriteria } from "@shoreline/scope";
import { describe, expect, it } from "vitest";
import { decided } from "../../../test/decided.ts";
import { criterionName } from "../criterionName.ts";
import type { Table } from "../document.ts";
import { whySection } from "./whySection.ts";

const decision = decided("project");

function tables(of: typeof decision): readonly Table[] {
  return whySection(of).blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

const rowsOf = (of: typeof decision, id: string) => tables(of).find((table) => table.id === id)?.rows ?? [];

describe("the reasons", () => {
  it("list what is not weighed apart, with its unit and what both sides score on its own scale", () => {
    const rows = rowsOf(decision, "unweighed");
    expect(rows.map(({ cells }) => cells[0])).toEqual(optionalCriteria.map((key) => [criterionName(key)]));
    const best = decision.alternatives.find(({ id }) => id === decision.recommendation.alternative)!;
    rows.forEach(({ cells }, place) => {
      const { unit, value } = best.criteria[optionalCriteria[place]!]!;
      expect(cells[1]).toEqual([unit]);
      // At least two decimals are shown, three of what is below a tenth.
      expect(Number(String(cells[2]).replace("−", "-"))).toBeCloseTo(value, 1);
      expect(cells).toHaveLength(4);
    });
  });

  it("list it among the others once it is weighed", () => {
    const mean = { ...decision.weights.mean, homeJobs: 0.4 };
    const why = {
      ...decision.why,
      criteria: [...decision.why.criteria, { criterion: "homeJobs", contribution: 0.01 }],
    };
    const weighing = { ...decision, weights: { ...decision.weights, mean }, why };
    expect(rowsOf(weighing, "criteria").map(({ cells }) => cells[0])).toContainEqual([criterionName("homeJobs")]);
    expect(rowsOf(weighing, "unweighed")).toHaveLength(3);
  });

  it("of a decision from before there were such criteria do without them", () => {
    const alternatives = decision.alternatives.map((each) => ({
      ...each,
      criteria: Object.fromEntries(
        Object.entries(each.criteria).filter(([key]) => !(optionalCriteria as readonly string[]).includes(key)),
      ),
    }));
    expect(rowsOf({ ...decision, alternatives }, "unweighed")).toEqual([]);
  });
});
