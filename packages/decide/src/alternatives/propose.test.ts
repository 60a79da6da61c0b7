import { city, cities, country } from "@shoreline/atlas";
import { describe, expect, it } from "vitest";
import { smallProject } from "../../test/briefs.ts";
import { ground } from "../../test/ground.ts";
import { proposeSites } from "./propose.ts";

type Data = Readonly<Record<string, unknown>>;

const open: Data = { ...smallProject, candidates: {} };
const proposed = (changes: Data = {}, brief: Data = open) => proposeSites(ground(brief, changes));
const countriesOf = (changes: Data) => proposed(changes).map(({ site }) => city(site).country);

describe.each(["us-chicago", "de-berlin", "gb-london", "in-bengaluru", "au-sydney", "br-sao-paulo", "jp-tokyo"])(
  "for a home in %s",
  (home) => {
    const changes = { company: { home, currency: "USD" } };
    const on = ground(open, changes);
    const sites = proposeSites(on);
    const reachOf = (site: string) => on.conditionsOf(site).reach;

    it("home comes first, and at most twelve sites in all", () => {
      expect(sites[0]).toEqual({ site: home, why: "home" });
      expect(sites.length).toBeLessThanOrEqual(12);
    });

    it("at least three near and five far ones where they exist", () => {
      const near = sites.filter(({ site }) => reachOf(site) === "nearshore").length;
      const far = sites.filter(({ site }) => reachOf(site) === "offshore").length;
      const nearCountries = new Set(
        cities()
          .filter(({ id, country: iso2 }) => country(iso2).proposal === "default" && reachOf(id) === "nearshore")
          .map(({ country: iso2 }) => iso2),
      ).size;
      expect(near).toBeGreaterThanOrEqual(Math.min(3, nearCountries));
      expect(far).toBeGreaterThanOrEqual(5);
    });

    it("one city a country, each with a reason in figures", () => {
      expect(new Set(sites.map(({ site }) => city(site).country)).size).toBe(sites.length);
      for (const { why } of sites.slice(1))
        expect(why).toMatch(/^an hour costs \d+ % (less|more) than at home, \d\.\d shared hours a day$/);
    });
  },
);

describe("limits", () => {
  it("a forbidden country is not proposed", () => {
    const [, first] = countriesOf({});
    expect(countriesOf({ limits: { countries: { forbid: [first] } } })).not.toContain(first);
  });

  it("allowed countries are the only ones beside home, even one that is not proposed by default", () => {
    const rare = cities().find(({ country: iso2 }) => country(iso2).proposal !== "default")!.country;
    expect(countriesOf({ limits: { countries: { allow: ["US", "PL", rare] } } }).toSorted()).toEqual(
      ["PL", "US", rare].toSorted(),
    );
  });

  it("data that must stay in the EEA are offered no site outside it but home", () => {
    const [home, ...others] = countriesOf({ sensitivity: { dataResidency: ["EEA"] } });
    expect(home).toBe("US");
    expect(others.length).toBeGreaterThan(5);
    for (const iso2 of others) expect(country(iso2).blocs).toContain("EEA");
  });

  it("data that must stay at home leave home alone", () => {
    expect(countriesOf({ sensitivity: { dataResidency: ["US"] } })).toEqual(["US"]);
  });
});

describe("what the brief names", () => {
  it("named sites are all that is considered, with home", () => {
    expect(proposed({ candidates: { sites: ["pl-warsaw", "in-pune"] } })).toEqual([
      { site: "us-chicago", why: "home" },
      { site: "in-pune", why: "named in the brief" },
      { site: "pl-warsaw", why: "named in the brief" },
    ]);
  });

  it("a site with a vendor or a team is considered beside those that the atlas proposes", () => {
    const sites = proposed({
      candidates: { vendors: [{ id: "acme", site: "in-pune", ratePerHour: 30 }] },
      company: { teams: [{ site: "pl-warsaw", role: "qaAnalyst", headcount: 2 }] },
    });
    expect(sites).toContainEqual({ site: "in-pune", why: "a vendor named in the brief stands there" });
    expect(sites).toContainEqual({ site: "pl-warsaw", why: "a team works there today" });
    expect(sites.length).toBeGreaterThan(8);
  });

  it("no second city is proposed in a country where one is named", () => {
    const found = proposed({ candidates: { vendors: [{ id: "acme", site: "in-pune", ratePerHour: 30 }] } });
    expect(found.filter(({ site }) => city(site).country === "IN").map(({ site }) => site)).toEqual(["in-pune"]);
  });

  it("the first reason is the one that is given", () => {
    const twice = proposed({
      candidates: { sites: ["us-chicago", "in-pune"], vendors: [{ id: "acme", site: "in-pune", ratePerHour: 30 }] },
    });
    expect(twice).toEqual([
      { site: "us-chicago", why: "home" },
      { site: "in-pune", why: "named in the brief" },
    ]);
  });
});

const meanOverlap = (liveHoursPerDay: number) => {
  const on = ground(open, { nature: { liveHoursPerDay, tacitKnowledge: 0.6 } });
  const sites = proposeSites(on).slice(1);
  return sites.reduce((sum, { site }) => sum + on.conditionsOf(site).overlapHoursPerDay, 0) / sites.length;
};

describe("the pre-screen", () => {
  it("live contact brings nearer clocks", () => {
    expect(meanOverlap(8)).toBeGreaterThan(meanOverlap(0));
  });

  it("is the same for the same brief", () => {
    expect(proposed()).toEqual(proposed());
  });
});

const priceOf = (on: ReturnType<typeof ground>, site: string) => {
  const { payPerYear, burdenShare, hoursPerMonth } = on.conditionsOf(site);
  return (payPerYear * (1 + burdenShare)) / hoursPerMonth;
};

describe("with a budget", () => {
  const budget = { limits: { budget: 1e6 } };

  it("the cheapest places are considered, whatever else the work asks for", () => {
    for (const tacitKnowledge of [0.1, 0.5, 0.9]) {
      const on = ground(open, { ...budget, nature: { tacitKnowledge } });
      const prices = cities()
        .filter(
          ({ country: iso2, id }) =>
            country(iso2).proposal === "default" && country(iso2).mainCity === id && iso2 !== "US",
        )
        .map(({ id }) => priceOf(on, id));
      const cheapest = Math.min(...prices);
      expect(Math.min(...proposeSites(on).map(({ site }) => priceOf(on, site)))).toBeCloseTo(cheapest, 9);
    }
  });

  it("there are as many as without", () => {
    expect(proposed(budget)).toHaveLength(proposed().length);
  });
});
