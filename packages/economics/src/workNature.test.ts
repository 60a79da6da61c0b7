import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { briefOf, groundOf, newProject, newService, placed, runningService, withParts } from "../test/ground.ts";
import { coveredShare, teamAt } from "./existingTeam.ts";
import { isIncumbentTeam } from "./party.ts";
import { allowsCountry, permits } from "./residency.ts";
import { foreignLanguages } from "./spokenLanguages.ts";
import { sensitivityShare } from "./workNature.ts";

const sensitivityOf = (sensitivity: object) => sensitivityShare(briefOf(withParts(newService, { sensitivity })));

describe("sensitivity", () => {
  it("is that of the strictest of know-how, data and access", () => {
    const open = { intellectualProperty: "none", data: [], thirdPartyAccess: "allowed" };
    expect(sensitivityOf(open)).toBe(0);
    expect(sensitivityOf({ ...open, data: ["personal"] })).toBe(0.45);
    expect(sensitivityOf({ ...open, data: ["personal", "health"] })).toBe(0.7);
    expect(sensitivityOf({ ...open, data: ["exportControlled"] })).toBe(1);
    expect(sensitivityOf({ ...open, thirdPartyAccess: "restricted" })).toBe(0.75);
    expect(sensitivityOf({ ...open, thirdPartyAccess: "forbidden" })).toBe(1);
    expect(sensitivityOf({ ...open, intellectualProperty: "high" })).toBeGreaterThan(
      sensitivityOf({ ...open, intellectualProperty: "low" }),
    );
  });
});

describe("the nature of work", () => {
  it("knows a skill as new only where no team has it", () => {
    expect(groundOf(newService).nature.newSkill).toBe(0.2);
    expect(groundOf(runningService).nature.newSkill).toBe(0);
  });

  it("counts full-time people of home and says whether it ends", () => {
    expect(groundOf(newService).nature.headcount).toBeCloseTo(20, 9);
    expect(groundOf(newService).nature.isProject).toBe(false);
    expect(groundOf(newProject).nature.isProject).toBe(true);
  });
});

describe("teams of today", () => {
  it("add up by city and cover no more than all of the work", () => {
    const teams = [
      { site: "us-chicago", role: "softwareDeveloper", headcount: 15 },
      { site: "us-chicago", role: "qaAnalyst", headcount: 15 },
      { site: "in-pune", role: "qaAnalyst", headcount: 5 },
    ];
    const ground = groundOf(withParts(newService, { company: { teams } }));
    expect([
      teamAt(ground.brief, "us-chicago"),
      teamAt(ground.brief, "in-pune"),
      teamAt(ground.brief, "in-bengaluru"),
    ]).toEqual([30, 5, 0]);
    expect(coveredShare(ground, ground.home)).toBe(1);
    expect(coveredShare(ground, ground.conditionsOf("in-pune"))).toBeCloseTo(0.25, 9);
    expect(ground.incumbents).toBe(30);
    expect(isIncumbentTeam(ground, placed(ground, "employees", "us-chicago"))).toBe(true);
    expect(isIncumbentTeam(ground, placed(ground, "employees", "in-pune"))).toBe(false);
    expect(isIncumbentTeam(ground, placed(ground, "vendor", "us-chicago"))).toBe(false);
  });
});

const limitedBrief = (dataResidency: readonly string[], countries: object = {}) =>
  briefOf(withParts(newService, { sensitivity: { dataResidency }, limits: { countries } }));

describe("where data and people may be", () => {
  it("is anywhere unless said, by country, by bloc or by adequacy", () => {
    expect(permits(limitedBrief([]), "NG")).toBe(true);
    expect(permits(limitedBrief(["US"]), "IN")).toBe(false);
    expect(permits(limitedBrief(["EEA"]), "PL")).toBe(true);
    expect(permits(limitedBrief(["EEA"]), "IN")).toBe(false);
    expect(permits(limitedBrief(["adequate"]), "JP")).toBe(true);
    expect(permits(limitedBrief(["adequate"]), "IN")).toBe(false);
  });

  it("may be limited to countries, or barred from some", () => {
    expect(allowsCountry(limitedBrief([]), "IN")).toBe(true);
    expect(allowsCountry(limitedBrief([], { forbid: ["IN"] }), "IN")).toBe(false);
    expect(allowsCountry(limitedBrief([], { allow: ["US", "MX"] }), "IN")).toBe(false);
    expect(allowsCountry(limitedBrief([], { allow: ["US", "MX"] }), "MX")).toBe(true);
  });
});

describe("languages that are asked for", () => {
  it("are foreign where people do not speak them, and English is served wherever it is spoken well", () => {
    expect(foreignLanguages("DE", ["de", "fr", "it"])).toEqual(["fr", "it"]);
    expect(foreignLanguages("CH", ["de", "fr", "it"])).toEqual([]);
    expect(foreignLanguages("NL", ["en"])).toEqual([]);
    expect(foreignLanguages("JP", ["en"])).toEqual(["en"]);
  });

  it("make people who serve in them dearer by their share", () => {
    const { brief } = expectOk(
      readBrief({
        title: "Calls",
        work: {
          kind: "service",
          function: "contact-center",
          volumes: { callsPerMonth: 20_000, languages: ["de", "fr"] },
        },
        company: { home: "de-berlin" },
      }),
    );
    expect(brief.work.volumes?.languages).toEqual(["de", "fr"]);
    expect(foreignLanguages("DE", brief.work.volumes?.languages ?? [])).toEqual(["fr"]);
  });
});
