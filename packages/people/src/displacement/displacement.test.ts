import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displacement } from "./displacement.ts";
import { countriesWithDisplacementLaw, displacementLawAt, type WorkMove } from "./displacementLaw.ts";
import { noticeMonths, severanceMonths } from "./severance.ts";

const days = (months: number) => (months * 365.25) / 12;
const weeks = (months: number) => days(months) / 7;

const clock = (country: string, people: number) =>
  displacement({ country, people, move: "thirdPartyAbroad" }).standstillMonths;

const leaving = (country: string, people: number, tenureYears = 0) =>
  displacement({ country, people, tenureYears, move: "thirdPartyAbroad" }).firstLeavingMonths;

const owed = (country: string, years: number, age?: number, payPerMonth?: number) => {
  const { severance } = displacementLawAt(country).law;
  if (severance === null) throw new Error(`${country} owes none.`);
  return severanceMonths(severance, {
    years,
    ...(age === undefined ? {} : { age }),
    ...(payPerMonth === undefined ? {} : { payPerMonth }),
  });
};

const notice = (country: string, years: number) => noticeMonths(displacementLawAt(country).law.notice, years);

describe("the clock of consultation", () => {
  it.each([
    ["GB", 19, 0],
    ["GB", 20, 30],
    ["GB", 99, 30],
    ["GB", 100, 45],
  ])("%s, %i people: %i days (TULRCA 1992, s. 188)", (country, people, expected) => {
    expect(days(clock(country, people))).toBeCloseTo(expected, 9);
  });

  it("in France is two, three and four months at most (Code du travail, L1233-30)", () => {
    expect([9, 10, 99, 100, 249, 250].map((people) => Math.round(clock("FR", people)))).toEqual([0, 2, 2, 3, 3, 4]);
  });

  it("never holds up a decision in the United States, where notice of 60 days binds from 50 people (WARN Act)", () => {
    expect(clock("US", 500)).toBe(0);
    expect([49, 50, 500].map((people) => Math.round(days(leaving("US", people))))).toEqual([0, 60, 60]);
  });
});

describe("the first person", () => {
  it("leaves in Sweden after two, four or six months, by number (Act 1974:13)", () => {
    expect([5, 24, 25, 100, 101].map((people) => Math.round(leaving("SE", people)))).toEqual([2, 2, 4, 4, 6]);
  });

  it("leaves in Ontario after eight, twelve or sixteen weeks, by number (O. Reg. 288/01)", () => {
    const seen = [50, 199, 200, 499, 500].map((people) => Math.round(weeks(leaving("CA", people))));
    expect(seen).toEqual([8, 8, 12, 12, 16]);
  });

  it("is owed notice by service: six months in Sweden after ten years, four in Germany, a week a year in Britain", () => {
    expect([notice("SE", 9.9), notice("SE", 10)]).toEqual([5, 6]);
    expect([notice("DE", 7), notice("DE", 10), notice("DE", 25)]).toEqual([2, 4, 7]);
    expect(weeks(notice("GB", 8))).toBeCloseTo(8, 9);
    expect(weeks(notice("GB", 30))).toBeCloseTo(12, 9);
  });

  it("never leaves earlier because more people go", () => {
    const places = fc.constantFrom(...countriesWithDisplacementLaw, "PL", "KE");
    const people = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(places, people, people, (country, a, b) => {
        expect(leaving(country, Math.max(a, b), 5)).toBeGreaterThanOrEqual(leaving(country, Math.min(a, b), 5));
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

describe("severance", () => {
  it("in Britain is four and a half weeks at 25 after six years (published example of s. 162)", () => {
    expect(weeks(owed("GB", 6, 25))).toBeCloseTo(4.5, 9);
  });

  it("in Britain is nothing before two years, counts twenty, and a week's pay of at most 719 pounds", () => {
    expect(owed("GB", 1.9, 50)).toBe(0);
    expect(weeks(owed("GB", 40, 61))).toBeCloseTo(30, 9);
    // 30 weeks at the cap are the published maximum of 21,570 GBP, whatever the pay; weeks and months agree to a pound.
    expect(Math.round(owed("GB", 20, 61, 8000) * 8000)).toBeCloseTo(21_570, -1);
  });

  it("in Germany is half a month a year, more than half a year rounded up (KSchG § 1a)", () => {
    expect([owed("DE", 10), owed("DE", 10.5), owed("DE", 10.6)]).toEqual([5, 5, 5.5]);
  });

  it("in France is a quarter of a month a year and a third from the eleventh (R1234-2)", () => {
    expect(owed("FR", 10)).toBeCloseTo(2.5, 12);
    expect(owed("FR", 13)).toBeCloseTo(3.5, 12);
    expect(owed("FR", 0.5)).toBe(0);
  });

  it("in the Netherlands is a third of a month a year from the first day (BW 7:673)", () => {
    expect(owed("NL", 9)).toBeCloseTo(3, 12);
    expect(owed("NL", 0.5)).toBeCloseTo(1 / 6, 12);
  });

  it("in Australia follows the table of s. 119, which falls at ten years", () => {
    const seen = [0.9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30].map((years) => Math.round(weeks(owed("AU", years))));
    expect(seen).toEqual([0, 4, 6, 7, 8, 10, 11, 13, 14, 16, 12, 12]);
  });

  it("is not owed by law in the United States, Japan, Sweden and Switzerland", () => {
    for (const country of ["US", "JP", "SE", "CH"])
      expect(displacement({ country, people: 100, move: "ownEntityAbroad" }).severanceMonths).toBeUndefined();
  });
});

const following = (country: string, move: WorkMove) => displacement({ country, people: 20, move }).follows;

const britishDuties = (people: number, move: WorkMove) =>
  displacement({ country: "GB", people, move }).duties.map(({ statute }) => statute);

describe("people", () => {
  it("follow the work only to a vendor at home: in Britain always, in Europe where a unit moves, in America never", () => {
    expect(["GB", "DE", "PL", "NO", "US"].map((country) => following(country, "vendorAtHome"))).toEqual([
      "always",
      "whereAnEntityMoves",
      "whereAnEntityMoves",
      "whereAnEntityMoves",
      "never",
    ]);
    for (const move of ["ownEntityAbroad", "thirdPartyAbroad", "independentsAtHome"] as const)
      expect(following("GB", move)).toBe("never");
  });

  it("are owed the duties that their number and the move set in motion", () => {
    expect(britishDuties(5, "ownEntityAbroad")).toEqual(["Employment Rights Act 1996, s. 98(4)"]);
    expect(britishDuties(25, "vendorAtHome")).toContain("TUPE 2006, reg. 4 and 13");
    expect(britishDuties(25, "thirdPartyAbroad")).not.toContain("TUPE 2006, reg. 4 and 13");
  });
});

describe("a country without an entry", () => {
  it("is answered from the directives in the European Economic Area, from an assumption elsewhere", () => {
    expect(["DE", "PL", "NO", "KE"].map((iso2) => displacementLawAt(iso2).scope)).toEqual([
      "country",
      "europe",
      "europe",
      "default",
    ]);
    const { sources } = displacement({ country: "KE", people: 20, move: "ownEntityAbroad" });
    for (const { evidence } of sources) expect(evidence).toBe("assumption");
  });
});

describe("the table of laws", () => {
  it("names a statute, a source and a year for every rule, and bands and steps in rising order", () => {
    for (const iso2 of [...countriesWithDisplacementLaw, "PL", "KE"]) {
      const { law } = displacementLawAt(iso2);
      for (const { source, year, statute } of displacement({ country: iso2, people: 1, move: "vendorAtHome" })
        .sources) {
        expect([iso2, source.length > 5, year > 1990, statute.length > 3]).toEqual([iso2, true, true, true]);
      }
      for (const { bands } of [law.standstill, law.collectiveNotice])
        expect(bands).toEqual(bands.toSorted((a, b) => a.from - b.from || a.days - b.days));
      const years = law.notice.byYears.map(([from]) => from);
      expect(years).toEqual(years.toSorted((a, b) => a - b));
    }
  });

  it("stands in the manual rule by rule", () => {
    const page = readFileSync(new URL("../../../../docs/people-left-behind.md", import.meta.url), "utf8");
    for (const iso2 of [...countriesWithDisplacementLaw, "PL", "KE"])
      for (const { what, statute, source, year, evidence } of displacement({
        country: iso2,
        people: 1,
        move: "vendorAtHome",
      }).sources) {
        const row =
          what === "tenure"
            ? `${source} | ${year} | ${evidence} |`
            : `${statute} | ${source} | ${year} | ${evidence} |`;
        expect([iso2, what, page.includes(row)]).toEqual([iso2, what, true]);
      }
  });
});
