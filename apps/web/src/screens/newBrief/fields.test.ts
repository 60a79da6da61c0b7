import { parties } from "@shoreline/arrangements";
import {
  coverages,
  criterionKeys,
  dataClasses,
  functionKeys,
  levels,
  readBrief,
  thirdPartyAccesses,
  workKinds,
} from "@shoreline/scope";
import { describe, expect, it } from "vitest";
import english from "../../words/en.json" with { type: "json" };
import { briefFields, fieldFor, topics } from "./fields.ts";
import { measuresOf } from "./measures.ts";

function optionsOf(path: string): readonly string[] {
  return fieldFor(path)?.options?.toSorted() ?? [];
}

/** A brief with nothing but one field, to hear whether it is one. */
function complaint(path: string): readonly string[] {
  const nested = path.split(".").reduceRight<unknown>((value, key) => ({ [key]: value }), Symbol.for("x").description);
  const reading = readBrief(nested);
  return reading.ok ? [] : reading.faults.filter((fault) => fault.path === path).map(({ code }) => code);
}

describe("fields of the form", () => {
  it("are fields of a brief", () => {
    const paths = briefFields.map(({ path }) => path).filter((path) => path !== "amount");
    const measures = workKinds.flatMap((kind) => measuresOf(kind).flatMap(({ path, also }) => [path, also ?? path]));
    for (const path of [...paths, ...measures]) expect(complaint(path), path).not.toContain("brief.unknown-key");
    expect(complaint("work.nothing")).toContain("brief.unknown-key");
  });

  it("offer all that a brief accepts", () => {
    expect(optionsOf("work.kind")).toEqual(workKinds.toSorted());
    expect(optionsOf("work.function")).toEqual(functionKeys.toSorted());
    expect(optionsOf("nature.coverage")).toEqual(coverages.toSorted());
    expect(optionsOf("sensitivity.data")).toEqual(dataClasses.toSorted());
    expect(optionsOf("sensitivity.thirdPartyAccess")).toEqual(thirdPartyAccesses.toSorted());
    expect(optionsOf("sensitivity.intellectualProperty")).toEqual(levels.toSorted());
    expect(optionsOf("priorities")).toEqual(criterionKeys.toSorted());
    expect(optionsOf("limits.forbid")).toEqual(parties.toSorted());
  });

  it("have a label and a meaning, and each option a word", () => {
    const words: Readonly<Record<string, string>> = english;
    const keys = [
      ...briefFields.flatMap(({ path }) => [`brief.${path}`, `brief.${path}.means`]),
      ...briefFields.flatMap(({ options = [] }) => options.map((option) => `brief.option.${option}`)),
      ...topics.map(({ id }) => `brief.topic.${id}`),
      ...workKinds.flatMap((kind) => measuresOf(kind).map(({ id }) => `brief.measure.${id}`)),
    ];
    expect(keys.filter((key) => (words[key] ?? "") === "")).toEqual([]);
  });

  it("are found for any path of a reading", () => {
    expect(fieldFor("sensitivity.regimes[0]")?.path).toBe("sensitivity.regimes");
    expect(fieldFor("work.roles.qaAnalyst")?.path).toBe("amount");
    expect(fieldFor("work.volumes.ticketsPerMonth")?.path).toBe("amount");
    expect(fieldFor("work.volumes.growthPerYear")?.path).toBe("work.volumes.growthPerYear");
    expect(fieldFor("company.teams[0].site")).toBeUndefined();
  });
});
