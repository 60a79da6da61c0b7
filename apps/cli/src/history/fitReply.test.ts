import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FitReport, OwnClass, OwnClasses } from "@shoreline/scope";
import { succeed } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import type { Surroundings } from "../surroundings.ts";
import { fitReply } from "./fitReply.ts";
import type { FitQuestion } from "./fitQuestion.ts";

const EXAMPLE = readFileSync(join(import.meta.dirname, "../../../../examples/past-projects.csv"));
const QUESTION: FitQuestion = {
  file: "past-projects.csv",
  effort: "hours",
  size: "functionPoints",
  time: undefined,
  name: undefined,
  isAdded: false,
  unit: undefined,
  measure: undefined,
  use: [],
  ignore: [],
  sheet: undefined,
};

/** What `forecast fit` replies, and the classes that it kept. */
async function reply(asked: Partial<FitQuestion>, bytes: Uint8Array = EXAMPLE, known: OwnClasses = new Map()) {
  const kept: OwnClass[] = [];
  const save = async (own: OwnClass) => {
    kept.push(own);
    return succeed(`classes/${own.name}.json`);
  };
  const surroundings = {
    readBytes: async () => succeed(bytes),
    today: () => "2026-11-22",
    announce: () => () => {},
    classes: { load: async () => succeed(known), save },
  } as Partial<Surroundings> as Surroundings;
  return { reply: await fitReply({ ...QUESTION, ...asked }, surroundings), kept };
}

const HEAD = "type,language,functionPoints,team_experience,hours";
const text = (words: string) => new TextEncoder().encode(words);

describe("forecast fit", () => {
  it("reports how well past projects forecast each other, and names the row it could not use", async () => {
    const { reply: found, kept } = await reply({});
    if (found.kind !== "answer") throw new Error("refused");
    const report = found.document as FitReport;
    expect(report).toMatchObject({
      schema: "fit/1",
      n: 41,
      unit: "person-hours",
      rejected: [{ row: 32, reason: "no effort" }],
    });
    expect(report.leaveOneOut).toHaveLength(41);
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining([
        "sa",
        "mae",
        "mdae",
        "pred25",
        "mmre",
        "crpsLog",
        "coverage80",
        "intervalFactor80",
        "method",
      ]),
    );
    expect(terminalText(found.page(), plainStyle)).toContain("41 past projects forecast each other well");
    expect(kept).toEqual([]);
  });

  it("keeps a class under its name, and adds newer projects to it", async () => {
    const { kept } = await reply({ name: "house" });
    expect(kept).toMatchObject([{ name: "house", measure: "functionPoints", fitted: "2026-11-22" }]);
    const newer = text(
      "type,language,functionPoints,team_experience,hours\nnew,Java,200,high,1900\n" + "new,Java,210,low,2900\n",
    );
    const { kept: grown } = await reply(
      { name: "house", isAdded: true },
      newer,
      new Map([["house", succeed(kept[0]!)]]),
    );
    expect(grown[0]?.efforts).toHaveLength(43);
  });

  it("keeps one name however its accents are typed", async () => {
    const { kept } = await reply({ name: "Gro\u0308\u00dfe" });
    expect(kept[0]?.name).toBe("Gr\u00f6\u00dfe");
  });

  it.each<[string, Partial<FitQuestion>, Uint8Array, string]>([
    ["in days beside the figures", {}, text(`${HEAD}\nnew,Java,200,high,19 d\n`), "--unit"],
    ["in another unit", { unit: "person-months" }, EXAMPLE, "--unit"],
    ["by another measure of size", { measure: "cosmic" }, EXAMPLE, "--measure"],
  ])("does not add to a class what is counted otherwise: %s", async (_, asked, bytes, path) => {
    const { kept } = await reply({ name: "house" });
    const known = new Map([["house", succeed(kept[0]!)]]);
    const { reply: found, kept: more } = await reply({ name: "house", isAdded: true, ...asked }, bytes, known);
    expect(found).toMatchObject({ kind: "refusal", faults: [{ code: "cli.other-unit", path }] });
    expect(more).toEqual([]);
  });

  it.each<[string, Partial<FitQuestion>, string]>([
    ["without a column of effort", { effort: undefined }, "--effort"],
    ["with a name that is a path", { name: "../../etc" }, "--name"],
    ["with the name of a device", { name: "con" }, "--name"],
    ["with a name that ends in a point", { name: "house." }, "--name"],
    ["with the name of a former class", { name: "house.former" }, "--name"],
    ["with an unknown unit", { unit: "person-hour" }, "--unit"],
    ["with an unknown measure", { measure: "loc" }, "--measure"],
    ["added to no class", { isAdded: true, name: "nobody" }, "--name"],
  ])("is refused %s", async (_, asked, path) => {
    const { reply: found, kept } = await reply(asked);
    expect(found).toMatchObject({ kind: "refusal", exitCode: 2, faults: [{ path }] });
    expect(kept).toEqual([]);
  });

  it.each<[string, Uint8Array]>([
    ["nothing", text("")],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
    ["one row", text("hours,functionPoints\n12,3\n")],
    ["only negative efforts", text("hours,functionPoints\n-12,3\n-5,4\n")],
    ["an empty column of effort", text("hours,functionPoints\n,3\n,4\n,5\n")],
    ["heads that stand twice", text("hours,hours,functionPoints\n1,2,3\n4,5,6\n")],
  ])("refuses %s with clear faults and exit 2", async (_, bytes) => {
    const { reply: found } = await reply({}, bytes);
    expect(found).toMatchObject({ kind: "refusal", exitCode: 2 });
    for (const { hint, allowed } of found.kind === "refusal" ? found.faults : []) {
      expect(`${allowed ?? ""}${hint ?? ""}`.length).toBeGreaterThan(10);
    }
  });
});
