import { describe, expect, it } from "vitest";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import type { Forecast } from "@shoreline/decide";
import { forecastPage } from "./forecastPage.ts";

const FORECAST: Forecast = {
  schema: "forecast/1",
  title: "Help desk",
  kind: "service",
  unit: "person-hours",
  start: "2027-02-01",
  total: { mean: 21_000, p10: 16_120, p50: 20_480, p90: 27_310, cvar95: 30_000, error: 60, dots: [] },
  byMonth: [1500, 1600, 1700, 1800, 2000, 2400],
  headcount: 12.34,
  hoursPerMonth: 148.2,
  roles: [
    { role: "itSupport", share: 0.8 },
    { role: "networkEngineer", share: 0.2 },
  ],
  class: "the heads that were given",
  source: "brief",
  drivers: [{ driver: "the estimate itself", p10: 0.8, p50: 1, p90: 1.3 }],
  quality: { basis: "brief", intervalFactor80: 1.625 },
  assumptions: [{ path: "work.start", value: "2027-02-01", why: "The start is not given.", source: "assumption" }],
  seed: 1,
  trials: 4096,
  sampling: "sobol",
};

describe("the page of a forecast", () => {
  it("reads from the amount to where it comes from", () => {
    expect(terminalText(forecastPage(FORECAST), plainStyle)).toMatchInlineSnapshot(`
      "Help desk

      20,500 person-hours over 6 months from 1 Feb 2027; 8 of 10 futures lie between
      16,100 and 27,300.
      At the median that is 12.3 experienced people at home, 148 hours a month each.

      Month by month
        ▅▆▆▆▇█
        from 1,500 to 2,400 hours a month at the median

      Who works on it
        IT support specialist  80 %  ████████████████
        Network engineer       20 %  ████

      What makes it uncertain
        factor                  p10     p50     p90
        the estimate itself  × 0.80  × 1.00  × 1.30

      How good this forecast is
        It rests on the amounts and times of the brief; those of your own last twelve
        months are the best there are. The range of the estimate spans a factor of
        1.63.

      Assumed, because the brief does not say
        · work.start = "2027-02-01". The start is not given.

      Where it comes from
        · The heads that were given.
        · Source: brief.
        · 4,096 futures from seed 1, points of a scrambled Sobol sequence.
      "
    `);
  });

  it("draws all months to one scale, also where they take several lines", () => {
    const rising = Array.from({ length: 120 }, (_, month) => (month < 60 ? 100 : 800));
    const text = terminalText(forecastPage({ ...FORECAST, byMonth: rising }), plainStyle);
    expect(text).toContain(`  ${"▂".repeat(60)}\n  ${"█".repeat(60)}\n`);
  });
});
