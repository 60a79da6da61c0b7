import { describe, expect, it } from "vitest";
import type { Placement } from "@shoreline/economics";
import { smallService } from "../../../test/briefs.ts";
import { column, ground, judged, placed } from "../../../test/ground.ts";
import { meanOf } from "../../figures.ts";
import { homeJobs } from "./homeJobs.ts";
import { taxBenefit } from "./taxBenefit.ts";
import { undivided } from "./undivided.ts";

const on = ground(smallService, { company: { entities: ["GB", "HU"] } });
const [home, away] = [placed(on, "employees", "gb-leeds"), placed(on, "employees", "hu-budapest")];
const halves: Placement = {
  ...home,
  shares: [home, away].map((placement) => ({ parts: [], share: 0.5, nature: {}, sensitivity: {}, placement })),
};

describe("an arrangement by parties and sites", () => {
  it("is itself where it is not divided", () => {
    const seen = judged(on, away);
    const [only, ...more] = undivided(seen);
    expect(more).toEqual([]);
    expect(only!.flow).toBe(seen.flow);
    expect(only!.share).toBe(1);
  });

  it("is each share on its own ground where it is: half of the people in either place", () => {
    const parts = undivided(judged(on, halves));
    expect(parts.map(({ share }) => share)).toEqual([0.5, 0.5]);
    expect(parts.map(({ placement }) => placement.site.site.id)).toEqual(["gb-leeds", "hu-budapest"]);
    for (const { setting } of parts) expect(setting.nature.headcount).toBeCloseTo(on.nature.headcount / 2, 12);
  });

  it("keeps jobs and saves tax between what either place does alone", () => {
    for (const criterion of [homeJobs, taxBenefit]) {
      const values = [home, halves, away].map((each) => meanOf(column(on, criterion.natural(judged(on, each)), 32)));
      const [low, middle, high] = values.toSorted((a, b) => a - b);
      expect(values[1]).toBe(middle);
      expect(low).toBeLessThan(middle!);
      expect(middle).toBeLessThan(high!);
    }
  });

  it("is taxed by its share abroad alone, whichever share is named first", () => {
    const turned: Placement = { ...halves, ...away, shares: halves.shares!.toReversed() };
    const [one, other] = [halves, turned].map((each) => column(on, taxBenefit.natural(judged(on, each)), 16));
    // Two sums of two terms in either order.
    one!.forEach((value, trial) => expect(other![trial]).toBeCloseTo(value, 12));
  });
});
