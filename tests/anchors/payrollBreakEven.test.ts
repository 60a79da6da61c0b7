import { describe, expect, it } from "vitest";
import { type PayrollBreakEven, payrollBreakEven as computed } from "./payrollBreakEven.ts";

/** Between the fee lists of employers of record (2026) and the books of an entity by hand: 13 to 32 employees. */
const FEWEST = 13;
const MOST = 32;

const known = new Map<string, PayrollBreakEven>();

function payrollBreakEven(site: string): PayrollBreakEven {
  const found = known.get(site) ?? computed(site);
  known.set(site, found);
  return found;
}

describe("an employer of record against an entity of one's own, developers of a company from the US", () => {
  const sites = ["in-bengaluru", "ph-manila", "pl-krakow", "ro-bucharest", "mx-guadalajara"];

  it.each(sites)("breaks even between 13 and 32 employees in %s by all running lines for a head at work", (site) => {
    const { runningCost } = payrollBreakEven(site);
    expect(runningCost).toBeGreaterThan(FEWEST);
    expect(runningCost).toBeLessThan(MOST);
  });

  it.each(sites)(
    "is the cheaper one for fewer than 13 employees in %s by five years' present value as well",
    (site) => {
      // It may turn into an entity after a year, so that above the break-even the two stay close to each other.
      const { presentValue } = payrollBreakEven(site);
      expect(presentValue ?? Number.POSITIVE_INFINITY).toBeGreaterThan(FEWEST);
    },
  );

  it.each(["in-bengaluru", "ph-manila", "mx-guadalajara"])(
    "breaks even between 13 and 32 employees in %s by fees against books, filings and a leader",
    (site) => {
      const { feesAgainstEntity, feesAgainstBooks } = payrollBreakEven(site);
      expect(feesAgainstEntity).toBeGreaterThan(FEWEST);
      expect(feesAgainstEntity).toBeLessThan(MOST);
      expect(feesAgainstBooks).toBeLessThan(feesAgainstEntity / 2);
    },
  );

  it("needs more employees where a site's leader is dearer: Poland against India", () => {
    expect(payrollBreakEven("pl-krakow").feesAgainstEntity).toBeGreaterThan(
      payrollBreakEven("in-bengaluru").feesAgainstEntity,
    );
  });
});
