import { describe, expect, it } from "vitest";
import { faultsAt, reading, smallService, withValue } from "../test/briefs.ts";

const at = (key: string, value: unknown) => {
  const path = `work.volumes.${key}`;
  return faultsAt(withValue(smallService, path, value), path);
};
const ones = (length: number) => Array.from({ length }, () => 1);

describe("the times of calls", () => {
  it("are given for 48 half hours, or for those in which the line is open", () => {
    // A contact centre is open for 14 hours a day unless it says otherwise.
    for (const length of [28, 48]) expect(at("halfHourShares", ones(length))).toEqual([]);
    expect(at("halfHourShares", ones(18))).toMatchObject([
      {
        code: "brief.out-of-range",
        given: "18 shares",
        allowed: expect.stringContaining("28 for the open half hours"),
      },
    ]);
    const office = withValue(smallService, "nature", { coverage: "businessHours" });
    const path = "work.volumes.halfHourShares";
    expect(faultsAt(withValue(office, path, ones(18)), path)).toEqual([]);
  });

  it("are refused when no calls come at all, and when a week has six days", () => {
    expect(
      at(
        "weekdayShares",
        ones(7).map(() => 0),
      ),
    ).toMatchObject([{ code: "brief.no-amount" }]);
    expect(at("weekdayShares", ones(6))).toMatchObject([{ allowed: "seven shares, Monday first" }]);
  });

  it("have one share for each language", () => {
    expect(at("languageShares", [0.5, 0.5])).toMatchObject([{ given: "2 shares for 0 languages" }]);
    const two = withValue(smallService, "work.volumes.languages", ["de", "fr"]);
    expect(reading(two).brief.work.volumes?.languageShares).toEqual([1, 1]);
  });
});
