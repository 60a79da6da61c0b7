import { headCounts } from "@shoreline/economics";
import { total } from "@shoreline/simulate";
import { describe, expect, it } from "vitest";
import { smallProduction, smallProject, smallService } from "../../../test/briefs.ts";
import { column, everyParty, ground, judged, meanValue, placed } from "../../../test/ground.ts";
import { homeJobs } from "./homeJobs.ts";

const TRIALS = 16;

/** Head-months by kind, future by future, each evaluated by itself. */
function headMonths(on: ReturnType<typeof ground>, party: (typeof everyParty)[number], site: string) {
  const placement = placed(on, party, site);
  const counts = headCounts(on, placement, judged(on, placement).flow);
  return new Map(
    counts.map(({ kind, heads }) => [
      kind,
      heads.value === 0 ? new Float64Array(TRIALS) : column(on, total(heads), TRIALS),
    ]),
  );
}

const AT_HOME = ["team", "incumbents", "interim"] as const;
const STAYING = ["elsewhere", "incumbents", "interim"] as const;

describe("jobs at home", () => {
  it("all stay in-house at home", () => {
    for (const brief of [smallProject, smallService, smallProduction]) {
      const on = ground(brief);
      const seen = judged(on, placed(on, "employees", on.home.site.id));
      // A quotient of two sums of the same terms.
      for (const share of column(on, homeJobs.natural(seen), TRIALS)) expect(share).toBeCloseTo(1, 12);
    }
  });

  it("of new work that goes abroad are those who travel and who bridge the start, and nobody who steers", () => {
    const on = ground(smallProject);
    const away = headMonths(on, "vendor", "pl-warsaw");
    const inHouse = headMonths(on, "employees", "us-chicago");
    const shares = column(on, homeJobs.natural(judged(on, placed(on, "vendor", "pl-warsaw"))), TRIALS);
    shares.forEach((share, trial) => {
      const before = AT_HOME.reduce((sum, kind) => sum + inHouse.get(kind)![trial]!, 0);
      const stay = STAYING.reduce((sum, kind) => sum + away.get(kind)![trial]!, 0);
      expect(share).toBeCloseTo(stay / before, 12);
    });
  });

  it("of a team of today are also those of its people who find another post: six in ten of the displaced", () => {
    const on = ground(smallService);
    const away = headMonths(on, "employees", "in-pune");
    const inHouse = headMonths(on, "employees", "gb-leeds");
    const covered = Math.min(1, 20 / on.nature.headcount);
    const shares = column(on, homeJobs.natural(judged(on, placed(on, "employees", "in-pune"))), TRIALS);
    shares.forEach((share, trial) => {
      const before = AT_HOME.reduce((sum, kind) => sum + inHouse.get(kind)![trial]!, 0);
      const stay = STAYING.reduce((sum, kind) => sum + away.get(kind)![trial]!, 0);
      const others = 0.6 * Math.max(0, covered * inHouse.get("team")![trial]! - away.get("incumbents")![trial]!);
      expect(share).toBeCloseTo(Math.min(1, (stay + others) / before), 12);
    });
  });

  it("can be counted where a team abroad does the work already, beside one at home", () => {
    const teams = ["gb-leeds", "in-pune"].map((site) => ({ site, role: "accountsPayableClerk", headcount: 20 }));
    const on = ground(smallService, { company: { teams } });
    const shares = column(on, homeJobs.natural(judged(on, placed(on, "employees", "in-pune"))), TRIALS);
    for (const share of shares) expect(share).toBeGreaterThan(0);
  });

  it("go as well where machines do the work or nobody does, but for people who find another post", () => {
    const automate = { investment: 200_000, effect: 0.4, months: 12, runCostPerYear: 20_000 };
    const stop = { valueLostPerYear: 150_000, months: 3 };
    const on = ground(smallService, { candidates: { automate, stop } });
    const home = placed(on, "employees", "gb-leeds");
    const [today, automated, stopped] = ([undefined, "automate", "stop"] as const).map((measure) =>
      meanValue(homeJobs, judged(on, measure ? { ...home, measure } : home), TRIALS),
    );
    expect(today).toBeCloseTo(1, 12);
    expect(automated).toBeLessThan(today!);
    expect(stopped).toBeLessThan(automated!);
    // Six in ten are redeployed, however much of the work ends.
    expect(stopped).toBeGreaterThan(0.5);
  });

  it("are no fewer with a party at home than with the same party abroad", () => {
    for (const brief of [smallProject, smallService]) {
      const on = ground(brief);
      for (const party of everyParty) {
        const [here, there] = [on.home.site.id, "pl-warsaw"].map((site) =>
          meanValue(homeJobs, judged(on, placed(on, party, site)), TRIALS),
        );
        expect(here).toBeGreaterThan(there!);
      }
    }
  });

  it("are needed half where nobody does the work today, wholly where a team does", () => {
    expect(homeJobs.need(ground(smallProject))).toBe(0.5);
    expect(homeJobs.need(ground(smallService))).toBeCloseTo(
      0.5 + 0.5 * Math.min(1, 20 / ground(smallService).nature.headcount),
      12,
    );
  });
});
