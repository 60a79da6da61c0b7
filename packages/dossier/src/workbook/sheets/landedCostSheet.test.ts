import { considered, decide } from "@shoreline/decide";
import { publishedParameters } from "@shoreline/economics";
import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import type { Row } from "../grid/sheet.ts";
import { workbookModel } from "../workbookModel.ts";

const SAMPLING = { seed: 3, trials: 64 };
const goods = {
  schema: "brief/1",
  title: "Pump controllers",
  work: {
    kind: "production",
    function: "manufacturing",
    units: { perMonth: 5000, materialCost: 4, labourMinutes: 20, freightPerUnit: 0.5, dutyShare: 0.04 },
    months: 24,
    start: "2027-04-01",
  },
  company: { home: "de-munich", currency: "EUR" },
  candidates: { sites: ["in-pune"], stop: { valueLostPerYear: 4_000_000, months: 3 } },
};
const reading = expectOk(readBrief(goods));
const decision = expectOk(decide(reading, SAMPLING));
const book = workbookModel(decision, considered(reading, publishedParameters, SAMPLING));
const sheet = book.sheets.find(({ name }) => name === "Landed cost")!;
const words = ({ cells }: Row) => cells.map((cell) => cell?.value ?? null);

describe("the sheet of landed cost", () => {
  const heads = words(sheet.rows[2]!);
  const below = sheet.rows.findIndex((row) => String(words(row)[0]).startsWith("Each part"));
  const units = sheet.rows.slice(3, below).map(words);

  it("has a row for each feasible alternative that makes goods, with parts that add up to its mean", () => {
    const made = decision.alternatives.filter(({ feasible, landedCost }) => feasible && landedCost);
    expect(units).toHaveLength(made.length);
    expect(units.map(([name]) => name)).not.toContain("stop the work");
    const first = heads.indexOf("90 %") + 1;
    const last = heads.indexOf("Days under way");
    for (const row of units) {
      const parts = row.slice(first, last).map((part) => Number(part ?? 0));
      expect(parts.reduce((sum, part) => sum + part, 0) / Number(row[1])).toBeCloseTo(1, 9);
    }
  });

  it("has the shares of each part below, which add up to one", () => {
    const shares = sheet.rows.slice(below + 1).map(words);
    expect(shares).toHaveLength(units.length);
    for (const [, ...row] of shares)
      expect(row.reduce<number>((sum, share) => sum + Number(share ?? 0), 0)).toBeCloseTo(1, 9);
  });

  it("is listed on the answer, and no sheet of other work", () => {
    const listed = book.sheets[0]!.rows.map((row) => words(row)[0]);
    expect(listed).toContain("Landed cost");
    const service = expectOk(
      readBrief({
        ...goods,
        work: { kind: "service", function: "it-support", roles: { itSupport: 5 }, months: 24, start: "2027-04-01" },
        candidates: { sites: ["in-pune"] },
      }),
    );
    const other = workbookModel(
      expectOk(decide(service, SAMPLING)),
      considered(service, publishedParameters, SAMPLING),
    );
    expect(other.sheets.map(({ name }) => name)).not.toContain("Landed cost");
  });
});
