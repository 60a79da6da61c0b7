import { cities } from "@shoreline/atlas";
import { publishedParameters } from "@shoreline/economics";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { reading, smallService } from "./briefs.ts";
import { considered } from "../src/considered.ts";
import { decide } from "../src/decide.ts";

const everySite = cities().map(({ id }) => id);
const parts = Array.from({ length: 8 }, (_, index) => ({
  name: `part ${index}`,
  share: 1 / 8,
  nature: { tacitKnowledge: index / 8, core: 1 - index / 8 },
}));
/** As much as a brief can ask for: every city of the atlas, eight parts, round the clock, everything at home. */
const most = {
  nature: { coverage: "24x7" },
  work: { split: parts },
  candidates: {
    improve: { investment: 100_000, effect: 0.2, months: 6 },
    automate: { investment: 100_000, effect: 0.2, months: 6 },
    stop: { valueLostPerYear: 1_000_000 },
  },
};

describe("the number of alternatives", () => {
  it.each([
    ["sites are proposed", { sites: [] }],
    ["every city of the atlas is named", { sites: everySite }],
  ])("is 120 at most when %s", (_, candidates) => {
    const changes = { ...most, candidates: { ...most.candidates, ...candidates } };
    const { options } = considered(reading(smallService, changes), publishedParameters, { seed: 1, trials: 8 });
    const kinds = new Set(options.map(({ named }) => named.name));
    for (const kind of ["hybrid", "follow-the-sun", "improve", "automate", "stop"]) expect(kinds).toContain(kind);
    expect(options.length).toBeGreaterThan(60);
    expect(options.length).toBeLessThanOrEqual(120);
  });

  it("leaves out named sites with a word about them, never home, a team or an offer", () => {
    const vendors = [{ id: "acme", site: "pk-karachi", ratePerHour: 20 }];
    const given = reading(smallService, { candidates: { sites: everySite, vendors } });
    const { warnings, proposals } = expectOk(decide(given, { trials: 8 }));
    const sites = proposals.map(({ site }) => site);
    expect(sites).toEqual(expect.arrayContaining(["gb-leeds", "pk-karachi"]));
    const warning = warnings.find(({ code }) => code === "decide.sites-left-out")!;
    expect(warning.hint).toContain("Name fewer");
    for (const site of everySite) expect(sites.includes(site)).toBe(!warning.hint!.split(/[ :,.]+/).includes(site));
  });

  it("of a few named sites leaves out none", () => {
    const { warnings, proposals } = expectOk(decide(reading(smallService), { trials: 8 }));
    expect(proposals.map(({ site }) => site)).toEqual(["gb-leeds", "in-pune"]);
    expect(warnings.map(({ code }) => code)).not.toContain("decide.sites-left-out");
  });
});
