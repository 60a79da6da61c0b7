import { describe, expect, it } from "vitest";
import { publishedParameters } from "@shoreline/economics";
import { considered, type Considered } from "../considered.ts";
import { criteria } from "../criteria/criteria.ts";
import { drawnInputs } from "../drawn/drawnInputs.ts";
import { judgedAll, valueExpressions } from "../simulation.ts";
import { reading, smallProject, smallService } from "../../test/briefs.ts";
import { arena } from "./arena.ts";
import { valueOfInformation } from "./information.ts";

type Data = Readonly<Record<string, unknown>>;
const studied = (brief: Data, changes: Data = {}, trials = 2048) =>
  considered(reading(brief, changes), publishedParameters, { seed: 6, trials });

function informationOf(study: Considered) {
  const placements = arena(study).contenders.map(({ placement }) => placement);
  const judged = judgedAll(study.setting, placements, study.baseline.placement);
  return valueOfInformation(
    study,
    drawnInputs(
      judged.flatMap((each) => valueExpressions(each, study.weighed)),
      study.groups,
    ),
  );
}

describe.each([
  ["a project", smallProject],
  ["a service", smallService],
])("information about %s", (_, brief) => {
  const study = studied(brief);
  const told = informationOf(study);

  it("is worth no more in part than as a whole, within the errors", () => {
    for (const { path, points, error } of [...told.byInput, ...told.byGroup]) {
      expect([path, points <= told.perfectPoints + 3 * error]).toEqual([path, true]);
    }
  });

  it("is worth as much together as each of it at least, within the errors", () => {
    const best = told.byInput[0]!;
    const most = Math.max(...told.byGroup.map(({ points, error }) => points + 3 * error));
    expect(most).toBeGreaterThanOrEqual(best.points - 3 * best.error);
  });

  it("is worth no less as a topic than each of its inputs is by itself", () => {
    const most = Math.max(...told.byInput.map(({ points }) => points), 0);
    expect(Math.max(...told.byGroup.map(({ points }) => points), 0)).toBeGreaterThanOrEqual(most);
  });

  it("is not about what only happens later", () => {
    expect(
      told.byInput.filter(({ path }) => /\/(incidents|insolvency|termination|disruption|exchangeRate)$/.test(path)),
    ).toEqual([]);
  });

  it("is in money what it is in points at the weight of cost", () => {
    const weight = study.weights[criteria.findIndex(({ key }) => key === "cost")]!;
    expect(weight.every((each) => each > 0)).toBe(true);
    expect(told.perfect! / told.perfectPoints).toBeCloseTo(told.moneyPerPoint!, 0);
    for (const { value, points } of told.byInput) expect(value).toBeCloseTo(points * told.moneyPerPoint!, 2);
  });

  it("is told of the dearest first", () => {
    const points = told.byInput.map((each) => each.points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  });
});

it("where money does not count it has no price, and says why", () => {
  const study = studied(smallProject, { priorities: { control: 0.5, speed: 0.5 } }, 512);
  const told = informationOf(study);
  expect([told.moneyPerPoint, told.perfect, told.perfectError]).toEqual([null, null, null]);
  expect(told.why).toContain("cost");
  expect(told.byInput.every(({ value }) => value === null)).toBe(true);
});

it("with nothing to choose between it is worth nothing", () => {
  const alone = studied(smallProject, {
    sensitivity: { thirdPartyAccess: "forbidden" },
    limits: { countries: { allow: ["US"] } },
  });
  const told = informationOf(alone);
  expect([told.perfect, told.byInput]).toEqual([0, []]);
});

it("with very few futures says what it can and throws at nothing", () => {
  expect(informationOf(studied(smallProject, {}, 64)).perfectPoints).toBeGreaterThanOrEqual(0);
});
