import { expect, it } from "vitest";
import { renderFault } from "./fault.ts";
import { fewFaults } from "./fewFaults.ts";

const faults = [1, 2, 3, 4, 5].map((number) => ({ code: "test.wrong", path: `at[${number}]`, given: "this" }));

it("faults up to the limit are all named", () => {
  expect(fewFaults(faults, 5)).toEqual(faults);
});

it("beyond the limit the last fault says how many are left out", () => {
  const few = fewFaults(faults, 3);
  expect(few.slice(0, 2)).toEqual(faults.slice(0, 2));
  expect(few).toHaveLength(3);
  expect(renderFault(few[2]!)).toBe(
    "The input cannot be as it is, with 3 or more faults besides; allowed: no faults. Mend these first, and ask again.",
  );
});
