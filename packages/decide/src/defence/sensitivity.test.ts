import { describe, expect, it } from "vitest";
import { publishedParameters } from "@shoreline/economics";
import { considered } from "../considered.ts";
import { meanOf } from "../figures.ts";
import { reading, smallProject, smallService } from "../../test/briefs.ts";
import { leads } from "./leads.ts";
import { PRIORITIES, sensitivity } from "./sensitivity.ts";

type Data = Readonly<Record<string, unknown>>;
const studied = (brief: Data, changes: Data = {}) =>
  considered(reading(brief, changes), publishedParameters, { seed: 2, trials: 512 });

describe.each([
  ["a project", smallProject],
  ["a service", smallService],
])("the sensitivity of %s", (_, brief) => {
  const study = studied(brief);
  const inputs = sensitivity(study).found();

  it("ranks every uncertain input of the two alternatives and the priorities, the most influential first", () => {
    expect(inputs.length).toBeGreaterThan(20);
    expect(inputs.map(({ path }) => path)).toContain(PRIORITIES);
    expect(new Set(inputs.map(({ path }) => path)).size).toBe(inputs.length);
    expect(inputs.map(({ total }) => total)).toEqual(inputs.map(({ total }) => total).toSorted((a, b) => b - a));
  });

  it("shares out no more than the whole variance, within the errors", () => {
    const sum = inputs.reduce((all, { firstOrder }) => all + firstOrder, 0);
    const error = Math.sqrt(inputs.reduce((all, { firstOrderError }) => all + firstOrderError * firstOrderError, 0));
    expect(sum).toBeLessThanOrEqual(1 + 2 * error);
    for (const { firstOrder, firstOrderError, total, totalError, path } of inputs) {
      // Of a hundred 95 % intervals some do not hold; twice as wide all of them do but one in ten thousand.
      expect([path, firstOrder - 2 * firstOrderError <= total + 2 * totalError]).toEqual([path, true]);
    }
  });

  it("holds an input at its ends as the model itself does", () => {
    const contest = leads(study)!;
    const single = inputs.find(({ p10, distinguishable }) => p10 !== null && distinguishable)!;
    const { lead, saving } = contest.of({ futures: { held: new Map([[single.path, 0.9]]) } }, 1024);
    expect(single.high).toBeCloseTo(meanOf(lead), 9);
    expect(single.highSaving).toBeCloseTo(meanOf(saving), 2);
  });

  it("says of an input that moves nothing that it cannot be told from 0", () => {
    const still = inputs.filter(({ low, high, total }) => low === high && total === 0);
    for (const { distinguishable } of still) expect(distinguishable).toBe(false);
  });

  it("is the same for the same seed and close to that of another", () => {
    expect(sensitivity(study).found()).toEqual(inputs);
    const other = sensitivity({ ...study, sampling: { ...study.sampling, seed: 77 } }).found();
    const strongest = inputs[0]!;
    const again = other.find(({ path }) => path === strongest.path)!;
    expect(Math.abs(again.total - strongest.total)).toBeLessThan(2 * (again.totalError + strongest.totalError));
  });
});

describe("inputs that move together", () => {
  const correlations = [{ name: "pay", between: ["world/*/payLevel"], rank: 0.7 }];
  const study = studied(smallProject, { correlations });

  it("are one input, and none of them stands alone", () => {
    const inputs = sensitivity(study, study.groups).found();
    const group = inputs.find(({ path }) => path === "correlations.pay");
    expect(group?.draws).toBeGreaterThan(1);
    expect(inputs.filter(({ path }) => path.endsWith("/payLevel"))).toEqual([]);
  });
});

it("a single kind of arrangement has nothing to lead over, and no sensitivity", () => {
  const alone = studied(smallProject, {
    sensitivity: { thirdPartyAccess: "forbidden" },
    limits: { countries: { allow: ["US"] } },
  });
  expect(alone.ranking.length).toBe(1);
  expect(sensitivity(alone).found()).toEqual([]);
});
