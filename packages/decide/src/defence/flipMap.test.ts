import { describe, expect, it } from "vitest";
import { publishedParameters } from "@shoreline/economics";
import { expectOk } from "@shoreline/units";
import { considered } from "../considered.ts";
import { reading, smallProject } from "../../test/briefs.ts";
import { criteria } from "../criteria/criteria.ts";
import { arena } from "./arena.ts";
import { axisOf } from "./axis.ts";
import { flipMap } from "./flipMap.ts";

const sampling = { seed: 4, trials: 256 };
const study = considered(reading(smallProject), publishedParameters, sampling);
const recommended = study.ranking[0]!.id;

const mean = (column: Float64Array) => column.reduce((sum, each) => sum + each, 0) / column.length;

describe("a map of two inputs", () => {
  const map = expectOk(flipMap(study, ["nature.core", "work.months"], 3));

  it("has a row for each value of the second input and a column for each of the first", () => {
    expect(map.axes.map(({ path, values }) => [path, values])).toEqual([
      ["nature.core", [0, 0.5, 1]],
      ["work.months", [3, 12, 48]],
    ]);
    expect(map.recommended.map((row) => row.length)).toEqual([3, 3, 3]);
  });

  it("shows in each place what a decision of its own would recommend among the same alternatives", () => {
    const contenders = arena(study).contenders.map(({ id }) => id);
    map.axes[1].values.forEach((months, row) =>
      map.axes[0].values.forEach((core, column) => {
        const again = considered(
          reading(smallProject, { work: { months }, nature: { core } }),
          publishedParameters,
          sampling,
        );
        const best = again.ranking.find(({ id }) => contenders.includes(id));
        expect([months, core, map.recommended[row]![column]]).toEqual([months, core, best?.id ?? null]);
      }),
    );
  });

  it("leads where the recommendation stays, and only there", () => {
    const places = map.leads.flatMap((row, at) =>
      row.map((lead, column) => [lead, map.recommended[at]![column]] as const),
    );
    const contested = places.filter(([lead, named]) => lead !== null && named !== null);
    expect(contested.length).toBeGreaterThan(0);
    for (const [lead, named] of contested) expect(lead! > 0).toBe(named === recommended);
  });

  it("moves a weight to each value on average, the others keeping their proportions", () => {
    const ground = arena(study);
    const axis = expectOk(axisOf(ground, "weights.control", 5));
    const { weights } = ground.ground;
    const plain = { changes: [], held: new Map(), weights };
    const place = criteria.findIndex(({ key }) => key === "control");
    axis.values.forEach((value, step) => {
      const moved = axis.moved(plain, step).weights.map(mean);
      expect(moved[place]).toBeCloseTo(Number(value), 9);
      expect(moved.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
      expect(moved[0]! * mean(weights[1]!)).toBeCloseTo(moved[1]! * mean(weights[0]!), 9);
    });
  });

  it("takes what is drawn beside what is said", () => {
    const drawn = expectOk(flipMap(study, ["world/workload", "weights.control"], 2));
    expect(drawn.axes[0].values[0]).toBeLessThan(drawn.axes[0].values[1] as number);
    expect(drawn.recommended.flat().every((id) => id !== null)).toBe(true);
  });

  it("refuses what is no input, two times the same, and a number of steps that is none, all at once", () => {
    const refused = flipMap(study, ["nature.clarty", "nature.clarty"], 1);
    expect(refused.ok ? [] : refused.faults.map(({ code }) => code)).toEqual([
      "decide.unknown-axis",
      "decide.unknown-axis",
      "decide.same-axis",
      "decide.map-steps",
    ]);
    expect(refused.ok ? "" : refused.faults[0]!.hint).toContain("nature.clarity");
  });
});
