import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMoney, compareMoney, money, scaleMoney, subtractMoney, sumMoney } from "./money.ts";

describe("money", () => {
  it("adds, subtracts and scales amounts of one currency", () => {
    expect(addMoney(money(12.5, "EUR"), money(7.5, "EUR"))).toEqual({ amount: 20, currency: "EUR" });
    expect(subtractMoney(money(12.5, "EUR"), money(20, "EUR"))).toEqual({ amount: -7.5, currency: "EUR" });
    expect(scaleMoney(money(12.5, "EUR"), 4)).toEqual({ amount: 50, currency: "EUR" });
  });

  it("does not compile when two currencies are mixed, and throws when it is forced", () => {
    // @ts-expect-error dollars are not euros
    expect(() => addMoney(money(1, "EUR"), money(1, "USD"))).toThrow("Cannot mix EUR with USD");
    // @ts-expect-error dollars are not euros
    expect(() => subtractMoney(money(1, "EUR"), money(1, "USD"))).toThrow("Cannot mix EUR with USD");
    // @ts-expect-error dollars are not euros
    expect(() => compareMoney(money(1, "EUR"), money(1, "USD"))).toThrow("Cannot mix EUR with USD");
    // @ts-expect-error dollars are not euros
    expect(() => sumMoney("EUR", [money(1, "USD")])).toThrow("Cannot mix EUR with USD");
  });

  it("refuses amounts that nobody could pay", () => {
    expect(() => money(Number.NaN, "USD")).toThrow("must be finite");
    expect(() => scaleMoney(money(1e308, "USD"), 10)).toThrow("must be finite");
  });

  it("sorts by amount", () => {
    const sorted = [money(3, "USD"), money(-1, "USD"), money(2, "USD")].toSorted(compareMoney);
    expect(sorted.map((each) => each.amount)).toEqual([-1, 2, 3]);
  });

  it("sums nothing to zero of the currency asked for", () => {
    expect(sumMoney("SEK", [])).toEqual({ amount: 0, currency: "SEK" });
  });

  it("sums in the order given, so that the same parts give the same bits", () => {
    const amounts = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(amounts, (values) => {
        let slow = 0;
        for (const value of values) slow += value;
        expect(
          sumMoney(
            "USD",
            values.map((value) => money(value, "USD")),
          ).amount,
        ).toBe(slow);
      }),
      { seed: 11 },
    );
  });
});
