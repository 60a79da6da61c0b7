import { describe, expect, it } from "vitest";
import { smallProject } from "../../test/briefs.ts";
import { ground, placed } from "../../test/ground.ts";
import { enumerate, namedPlacement } from "./arrangement.ts";

const idsOf = (changes: Readonly<Record<string, unknown>>, sites: readonly string[]) =>
  enumerate(ground(smallProject, changes), sites).map(({ id }) => id);

const inPune = (candidates: object) =>
  idsOf({ candidates }, ["us-chicago", "in-pune"]).filter((id) => id.endsWith("in-pune"));

describe("the alternatives of a brief", () => {
  it("at home own staff, a vendor and freelancers: no partner builds an entity that stands", () => {
    expect(idsOf({}, ["us-chicago"])).toEqual(["employees@us-chicago", "freelancers@us-chicago", "vendor@us-chicago"]);
  });

  it("abroad all five parties", () => {
    expect(idsOf({}, ["pl-warsaw"])).toEqual([
      "buildOperateTransfer@pl-warsaw",
      "employees@pl-warsaw",
      "employerOfRecord@pl-warsaw",
      "freelancers@pl-warsaw",
      "vendor@pl-warsaw",
    ]);
  });

  it("another city of the home country counts as home ground", () => {
    expect(idsOf({}, ["us-atlanta"])).toEqual(["employees@us-atlanta", "freelancers@us-atlanta", "vendor@us-atlanta"]);
  });

  it("named vendors stand for the market at their site, each by its offer", () => {
    const vendors = [
      { id: "beta", site: "pl-warsaw", ratePerHour: 50 },
      { id: "acme", site: "pl-warsaw", ratePerHour: 45 },
    ];
    const ids = idsOf({ candidates: { vendors } }, ["us-chicago", "pl-warsaw"]);
    expect(ids).toContain("vendor:acme@pl-warsaw");
    expect(ids).toContain("vendor:beta@pl-warsaw");
    expect(ids).not.toContain("vendor@pl-warsaw");
    expect(ids).toContain("vendor@us-chicago");
  });

  it("where only a vendor has offered, its offer is all that is considered; a named site opens the others", () => {
    const vendors = [{ id: "acme", site: "in-pune", ratePerHour: 30 }];
    expect(inPune({ sites: [], vendors })).toEqual(["vendor:acme@in-pune"]);
    expect(inPune({ sites: ["in-pune"], vendors })).toHaveLength(5);
  });

  it("come in canonical order whatever the order of the sites", () => {
    const ids = idsOf({}, ["us-chicago", "pl-warsaw", "mx-guadalajara"]);
    expect(idsOf({}, ["mx-guadalajara", "us-chicago", "pl-warsaw"])).toEqual(ids);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(13);
  });
});

const on = ground(smallProject);
const cellOf = (site: string) => namedPlacement(placed(on, "vendor", site)).cell;

describe("the names of a placement", () => {
  it.each([
    ["employees", "us-chicago", "onshore", "in-house"],
    ["vendor", "us-chicago", "onshore", "outsourcing"],
    ["vendor", "mx-guadalajara", "nearshore", "nearshore outsourcing"],
    ["vendor", "pl-warsaw", "offshore", "offshore outsourcing"],
    ["employees", "pl-warsaw", "offshore", "captive centre (offshore)"],
    ["employees", "mx-guadalajara", "nearshore", "captive centre (nearshore)"],
    ["employerOfRecord", "pl-warsaw", "offshore", "employer of record"],
    ["buildOperateTransfer", "pl-warsaw", "offshore", "build-operate-transfer"],
    ["freelancers", "us-chicago", "onshore", "micro-outsourcing"],
  ] as const)("%s in %s is %s: %s", (party, site, reach, name) => {
    expect(namedPlacement(placed(on, party, site))).toMatchObject({ party, reach, name, id: `${party}@${site}` });
  });

  it("two cities of one party and reach are variants of one answer", () => {
    expect(cellOf("pl-warsaw")).toBe(cellOf("in-pune"));
    expect(cellOf("pl-warsaw")).not.toBe(cellOf("mx-guadalajara"));
  });
});
