import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countries } from "./countries.ts";
import { isNumberFact } from "./fact.ts";
import { type RoleKey, roles } from "./roles.ts";
import { storedFacts } from "./storedFacts.ts";
import { wageAt } from "./wageAt.ts";

function withoutParentheses(text: string): string {
  const outer = text.replaceAll(/\([^()]*\)/g, "");
  return outer === text ? text : withoutParentheses(outer);
}

/** The product that a derivation spells out: the first number of each part, words and parentheses left aside. */
function productInWords(derivation: string): number {
  const plain = withoutParentheses(derivation).replace(/;.*/, "");
  const parts = plain.split(/ (?=[×÷] )/);
  return parts.reduce((product, part) => {
    const factor = Number(/(?<![\w.])\d+(\.\d+)?(e[+-]\d+)?/.exec(part)?.[0]);
    return part.startsWith("÷") ? product / factor : product * factor;
  }, 1);
}

const anyRole = fc.constantFrom(...roles().map(({ key }) => key));
const anyCountry = fc.constantFrom(...countries().map(({ iso2 }) => iso2));

describe("wageAt", () => {
  it("recomputes from its derivation to the printed value, for every role, country and date", () => {
    const day = fc.date({ min: new Date("2022-01-01"), max: new Date("2035-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(anyRole, anyCountry, day, (role, iso2, date) => {
        const { value, derivation } = wageAt(role, iso2, date.toISOString().slice(0, 10));
        // factors are printed at six significant digits; a geometric middle is printed whole
        expect(productInWords(derivation ?? "") / value).toBeCloseTo(1, 3);
      }),
      { seed: 20261121, numRuns: 600 },
    );
  });

  const year2024: readonly (readonly [role: RoleKey, iso2: string, least: number, most: number])[] = [
    ["softwareDeveloper", "US", 133080, 133080],
    ["softwareDeveloper", "IN", 16000, 22000],
    ["softwareDeveloper", "PL", 40000, 60000],
    ["softwareDeveloper", "MX", 30000, 50000],
    ["softwareDeveloper", "DE", 65000, 80000],
    ["softwareDeveloper", "SE", 55000, 70000],
    ["contactCentreAgent", "PH", 4000, 6000],
    ["contactCentreAgent", "US", 42830, 42830],
    ["accountant", "IN", 4000, 8000],
    ["accountant", "KE", 2500, 7000],
  ];

  it.each(year2024)("a %s in %s earned between %d and %d USD in 2024", (role, iso2, least, most) => {
    const { value } = wageAt(role, iso2, "2024");
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });

  it("derives an Indian accountant by hand: 2984 × 81680/67920 × 1.737/1.377", () => {
    const byHand = (((2984 * 81680) / 67920) * 1.737) / 1.377;
    // the value is given at six significant digits
    expect(wageAt("accountant", "IN", "2024").value / byHand).toBeCloseTo(1, 5);
  });

  it("pays every role in every country something, inside its range, and says how far it is believed", () => {
    const broken = roles().flatMap(({ key }) =>
      countries().filter(({ iso2 }) => {
        const { value, low, high, derivation } = wageAt(key, iso2, "2027-02-01");
        return !(value > 300 && value < 300_000 && low < value && value < high && derivation !== undefined);
      }),
    );
    expect(broken).toEqual([]);
  });

  it("is less sure of a wage the further it lies from 2024", () => {
    fc.assert(
      fc.property(anyRole, anyCountry, fc.integer({ min: 2025, max: 2034 }), (role, iso2, year) => {
        const [near, far] = [wageAt(role, iso2, `${year}-01-01`), wageAt(role, iso2, `${year + 1}-01-01`)];
        expect(far.high / far.low).toBeGreaterThan(near.high / near.low);
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });

  it("lets no currency of high inflation run away: a Turkish or Argentine wage moves less than 10 % a year in USD", () => {
    for (const iso2 of ["TR", "AR", "EG", "NG", "GH"]) {
      const [from, to] = [
        wageAt("softwareDeveloper", iso2, "2026-11-21"),
        wageAt("softwareDeveloper", iso2, "2028-11-21"),
      ];
      expect(Math.abs(Math.log(to.value / from.value)) / 2).toBeLessThan(0.1);
    }
  });

  it("keeps a role that is dearer than a developer in the US dearer everywhere", () => {
    for (const { iso2 } of countries()) {
      expect(wageAt("dataEngineer", iso2, "2026-01-01").value).toBeGreaterThan(
        wageAt("qaAnalyst", iso2, "2026-01-01").value,
      );
    }
  });
});

describe("stored wage levels", () => {
  it("recompute from their derivation: average wages of all countries", () => {
    const facts = countries().flatMap(({ iso2 }) => storedFacts(iso2, "averageWageUsd").filter(isNumberFact));
    const derived = facts.filter(({ derivation }) => derivation !== undefined);
    expect(derived).toHaveLength(75);
    for (const { value, derivation } of derived) {
      // values are stored at four, factors at five and more significant digits
      expect(productInWords(derivation ?? "") / value).toBeCloseTo(1, 3);
    }
  });

  it("recompute from their derivation: developer wages read from one median", () => {
    const facts = countries().flatMap(({ iso2 }) => storedFacts(iso2, "developerWageUsd").filter(isNumberFact));
    const single = facts.flatMap(({ value, derivation }) => {
      const found = /^median of \d+ developers (\d+), quartiles \d+ and \d+ × ([\d.]+) for seniority/.exec(
        derivation ?? "",
      );
      return found === null ? [] : [{ value, product: Number(found[1]) * Number(found[2]) }];
    });
    expect(single.length).toBeGreaterThan(40);
    for (const { value, product } of single) expect(product / value).toBeCloseTo(1, 3);
  });

  it("recompute from their derivation: developer wages blended with the fit on income", () => {
    const facts = countries().flatMap(({ iso2 }) => storedFacts(iso2, "developerWageUsd").filter(isNumberFact));
    const pattern =
      /^median of (\d+) developers (\d+)(?: × ([\d.]+) for seniority.*)?, blended in logs with weight ([\d.]+) into 184 × (\d+)\^0.553/;
    const blended = facts.flatMap(({ value, derivation }) => {
      const found = pattern
        .exec(derivation ?? "")
        ?.slice(1)
        .map((text) => (text === undefined ? 1 : Number(text)));
      return found === undefined ? [] : [{ value, found }];
    });
    expect(blended.length).toBeGreaterThan(10);
    for (const { value, found } of blended) {
      const [answers = 0, median = 0, factor = 1, weight = 0, gdpPerHead = 0] = found;
      expect(weight).toBeCloseTo(answers / (answers + 25), 3);
      const product = (median * factor) ** weight * (184 * gdpPerHead ** 0.553) ** (1 - weight);
      expect(product / value).toBeCloseTo(1, 2);
    }
  });
});
