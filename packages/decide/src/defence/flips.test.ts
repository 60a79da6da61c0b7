import { describe, expect, it } from "vitest";
import { publishedParameters } from "@shoreline/economics";
import { considered, type Considered } from "../considered.ts";
import { criteria } from "../criteria/criteria.ts";
import { reading, smallProduction, smallProject, smallService } from "../../test/briefs.ts";
import { type Arena, arena, scoreAt } from "./arena.ts";
import { briefFlips } from "./briefFlips.ts";
import { briefInputs } from "./briefInputs.ts";
import { drawnFlips } from "./drawnFlips.ts";
import { drawnInputs } from "../drawn/drawnInputs.ts";
import { flips } from "./flips.ts";
import { limitFlips } from "./limitFlips.ts";
import { outlook } from "./outlook.ts";
import { weightFlips } from "./weightFlips.ts";
import { judgedAll, valueExpressions } from "../simulation.ts";

type Data = Readonly<Record<string, unknown>>;

/** As many futures as a case has, so that a case and a decision of its own must agree to the last bit. */
const sampling = { seed: 11, trials: 256 };
const studied = (brief: Data, changes: Data = {}) => considered(reading(brief, changes), publishedParameters, sampling);
const recommended = (study: Considered) => study.ranking[0]!.id;

const studies: readonly (readonly [string, Considered, Data])[] = [
  ["a project", studied(smallProject), smallProject],
  ["a service", studied(smallService), smallService],
  ["goods", studied(smallProduction), smallProduction],
];

describe.each(studies)("of %s", (_, study, given) => {
  const ground = arena(study);

  it("the contenders hold the recommendation and the best of each kind", () => {
    const ids = ground.contenders.map(({ id }) => id);
    expect(ids[ground.recommended]).toBe(recommended(study));
    for (const cell of new Set(study.ranking.map((each) => each.cell))) {
      expect(ids).toContain(study.ranking.find((each) => each.cell === cell)!.id);
    }
  });

  it("nothing changed leaves the recommendation as it is", () => {
    expect(outlook(ground, ground.now).named!.id).toBe(recommended(study));
  });

  it("every field that may be said otherwise can be said as it is", () => {
    for (const { now, change, path } of briefInputs(study.setting.brief)) {
      const same = ground.outlooks([{ changes: [change(now)] }])[0]!;
      expect([path, same.named!.id, same.lead]).toEqual([path, recommended(study), outlook(ground, ground.now).lead]);
    }
  });

  it("a brief with the value of a flip is decided as the flip says", () => {
    for (const flip of briefFlips(ground).filter(({ path }) => path.split(".").length === 2)) {
      const [part, field] = flip.path.split(".") as [string, string];
      const again = considered(reading(given, { [part]: { [field]: flip.at } }), publishedParameters, sampling);
      // Only contenders are looked at; what wins the new decision may be another place of the same kind.
      const place = again.ranking.findIndex(({ id }) => id === flip.becomes);
      expect([flip.path, ground.contenders.some(({ id }) => id === recommended(again)) ? place : 0]).toEqual([
        flip.path,
        0,
      ]);
    }
  });

  it("just beyond a weight that turns it the named alternative scores more, just before less", () => {
    const best = ground.recommended;
    for (const flip of weightFlips(ground)) {
      const index = criteria.findIndex(({ key }) => flip.path === `weights.${key}`);
      const becomes = ground.contenders.findIndex(({ id }) => id === flip.becomes);
      const [now, at] = [flip.now as number, flip.at as number];
      const lead = (weight: number) =>
        scoreWith(ground, becomes, index, weight) - scoreWith(ground, best, index, weight);
      const step = (at - now) * 1e-3;
      expect([flip.path, lead(at + step) > 0, lead(at - step) < 0]).toEqual([flip.path, true, true]);
    }
  });
});

/** Expected score with one weight moved and the others in proportion, from the values themselves. */
function scoreWith(ground: Arena, place: number, criterion: number, weight: number): number {
  const { meanWeights, now, scores } = ground;
  const others = 1 - meanWeights[criterion]!;
  const moved = meanWeights.map((each, index) => (index === criterion ? weight : (each * (1 - weight)) / others));
  const values = now.values[place]!;
  return scores[place]! + scoreAt(moved, values) - scoreAt(meanWeights, values);
}

describe("what is drawn", () => {
  const study = studied(smallProject);
  const ground = arena(study);
  const placements = ground.contenders.map(({ placement }) => placement);
  const inputs = drawnInputs(
    judgedAll(study.setting, placements, study.baseline.placement).flatMap((each) =>
      valueExpressions(each, study.weighed),
    ),
  );

  it("turns the answer where a decision with that input known says so", () => {
    const flips = drawnFlips(ground, inputs);
    for (const { path, at, becomes } of flips) {
      const { distribution, names } = inputs.find((each) => each.path === path)!;
      if (!distribution || distribution.kind !== "triangular") continue;
      const held = new Map(names.map((name) => [name, quantileAt(distribution, at as number)]));
      const again = considered(reading(smallProject), publishedParameters, { ...sampling, held });
      expect([path, recommended(again)]).toEqual([path, becomes]);
    }
  });
});

/** The probability below a value of a triangular distribution. */
function quantileAt({ low, mode, high }: { low: number; mode: number; high: number }, value: number): number {
  return value <= mode
    ? (value - low) ** 2 / ((high - low) * (mode - low))
    : 1 - (high - value) ** 2 / ((high - low) * (high - mode));
}

describe("all flips", () => {
  const study = studied(smallProject);
  const found = flips(arena(study), []);

  it("come with those to another kind first, the nearest first among equals", () => {
    expect(found.length).toBeGreaterThan(2);
    const keys = found.map(({ otherKind, distanceShare }) => (otherKind ? 0 : 1) + distanceShare / 2);
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
  });
});

describe("limits", () => {
  it("that nobody set can shut the recommendation out, and then the next best follows", () => {
    const study = studied(smallProject);
    for (const flip of limitFlips(study)) {
      expect(flip.now).toBeNull();
      const strict = flip.path === "limits.minOverlapHours" ? Number(flip.at) + 1e-6 : Number(flip.at) * (1 - 1e-9);
      if (flip.path === "limits.startBy") continue;
      const again = studied(smallProject, { limits: { [flip.path.split(".")[1]!]: strict } });
      expect([flip.path, recommended(again)]).toEqual([flip.path, flip.becomes]);
    }
  });

  it("that bar something better turn the answer when they are lifted", () => {
    const free = recommended(studied(smallProject));
    const party = free.split("@")[0]!;
    const flips = limitFlips(studied(smallProject, { limits: { forbid: [party] } }));
    expect(flips.find(({ path }) => path === "limits.forbid")).toMatchObject({ at: "lifted", becomes: free });
  });

  it("that bar nothing better turn nothing when they are lifted", () => {
    const study = studied(smallProject);
    const worst = study.ranking.at(-1)!.id.split("@")[0]!;
    const flips = limitFlips(studied(smallProject, { limits: { forbid: [worst] } }));
    expect(flips.filter(({ path }) => path === "limits.forbid")).toEqual([]);
  });

  it("a budget that bars the best lets it in at what it pays", () => {
    const study = studied(smallProject);
    const shut = limitFlips(study).find(({ path }) => path === "limits.budget");
    if (!shut) return;
    const tight = studied(smallProject, { limits: { budget: Number(shut.at) * 0.999 } });
    const back = limitFlips(tight).find(({ path }) => path === "limits.budget")!;
    expect(back.becomes).toBe(recommended(study));
    expect(Number(back.at)).toBeCloseTo(Number(shut.at), 0);
  });
});
