import { describe, expect, it } from "vitest";
import { decided } from "../../../test/decided.ts";
import { tablesOf, type Table } from "../document.ts";
import { plainText } from "../prose.ts";
import { alternativesCompared, MOST_COMPARED, usualCompared } from "./alternativesCompared.ts";

const decision = decided("project");
const ids = usualCompared(decision);
const blocks = alternativesCompared(decision, ids);
const tables = new Map(tablesOf({ sections: [{ id: "", title: "", blocks }] }).map((table) => [table.id, table]));
const cells = (table: Table | undefined) => (table?.rows ?? []).map((row) => row.cells.map(plainText));

describe("alternatives side by side", () => {
  it("begin with the recommendation, and say in a sentence how each other differs from it", () => {
    expect(ids[0]).toBe(decision.recommendation.alternative);
    expect(blocks[0]?.kind).toBe("lead");
    const list = blocks.find((block) => block.kind === "list");
    expect(list?.items.map(plainText)).toHaveLength(ids.length - 1);
    for (const item of list?.items ?? [])
      expect(plainText(item)).toMatch(/^Against .+: it costs .+ (less|more) on average/);
  });

  it("show every criterion that counts, the one in which they differ most first", () => {
    const rows = cells(tables.get("criteria"));
    expect(rows).toHaveLength(Object.keys(decision.weights.mean).length);
    const spreads = rows.map(([, weight, ...scores]) => {
      const numbers = scores.map(Number);
      return Number.parseFloat(weight ?? "") * (Math.max(...numbers) - Math.min(...numbers));
    });
    // Weights up to 30 % and scores up to 100 are rounded to whole points: 65 either way.
    for (const [at, spread] of spreads.entries())
      expect(spread).toBeLessThanOrEqual((spreads[at - 1] ?? Infinity) + 130);
  });

  it("have lines that add up to their mean costs", () => {
    const table = tables.get("lines");
    const unit = /, USD (m|k)/.exec(table?.caption ?? "")?.[1] ?? /\$ ?(m|k)/.exec(table?.caption ?? "")?.[1];
    const size = unit === "m" ? 1e6 : unit === "k" ? 1e3 : 1;
    ids.forEach((id, column) => {
      const sum = cells(table).reduce(
        (total, row) => total + (Number(row[column + 1]?.replaceAll(",", "").replace("−", "-")) || 0),
        0,
      );
      const mean = decision.alternatives.find((each) => each.id === id)?.cost.mean ?? 0;
      // Each line is rounded to a hundredth of the unit.
      expect(Math.abs(sum * size - mean)).toBeLessThanOrEqual(size * 0.005 * (cells(table).length + 1));
    });
  });

  it("say what their way of sourcing is like, with what was computed", () => {
    const rows = cells(tables.get("models"));
    expect(rows.map(([title]) => title)).toContain("Level of control");
    const control = rows.find(([title]) => title === "Level of control");
    for (const cell of control?.slice(1) ?? []) expect(cell).toMatch(/\(control \d+\)$/);
  });

  it("call a way of sourcing by the reach that who × where has it under", () => {
    const near = decision.alternatives.filter(({ reach, parts }) => reach === "nearshore" && parts === undefined);
    expect(near.length).toBeGreaterThan(0);
    for (const { id } of near) {
      const blocks = alternativesCompared(decision, [id]);
      const models = tablesOf({ sections: [{ id: "", title: "", blocks }] }).find((table) => table.id === "models");
      expect(models?.columns.at(-1)?.head).not.toMatch(/^Offshor/);
    }
  });

  it("are at most four; what the decision does not hold is left out", () => {
    const many = decision.alternatives.map(({ id }) => id);
    const found = alternativesCompared(decision, ["nobody@nowhere", ...many]);
    const models = found.find((block) => block.kind === "table" && block.table.id === "criteria");
    expect(models?.kind === "table" && models.table.columns.length).toBe(MOST_COMPARED + 2);
    expect(alternativesCompared(decision, [])).toEqual([]);
  });
});
