import { type BriefReading } from "@shoreline/scope";
import { refuse, type Result, succeed } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import type { BriefText } from "./briefSource.ts";
import { setBrief } from "./setBrief.ts";

const YAML =
  "title: Small\nwork: { kind: project, function: software, roles: { softwareDeveloper: 3 } }\ncompany: { home: de-berlin }\n";
const PROSE = [
  "Statement of work: claims portal",
  "We are an insurance company based in Chicago. We need a software development project.",
  "It needs six software developers for 14 months and starts on 1 March 2027.",
].join("\n");

const asked = (text: string, isProse: boolean, ...words: readonly string[]) => {
  const brief: BriefText = {
    text,
    file: isProse ? "offer.txt" : "brief.yaml",
    isProse,
    today: "2027-01-15",
    options: {},
  };
  return setBrief(succeed(brief), words);
};
const told = (reading: Result<BriefReading>) => {
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.value;
};
const faultsOf = (reading: Result<BriefReading>) =>
  reading.ok ? [] : reading.faults.map(({ code, path }) => `${code} ${path}`);

describe("a brief with --set", () => {
  it("is the brief that says so itself", async () => {
    const reading = told(await asked(YAML, false, "work.months=9", "nature.clarity=0.9"));
    const written = told(
      await asked(
        `${YAML.replace("softwareDeveloper: 3 }", "softwareDeveloper: 3 }, months: 9")}nature: { clarity: 0.9 }\n`,
        false,
      ),
    );
    expect(reading).toEqual(written);
    expect(reading.assumptions.map(({ path }) => path)).not.toContain("work.months");
  });

  it("is read in prose too, and nobody is asked to check what was said otherwise", async () => {
    const before = told(await asked(PROSE, true));
    const reading = told(await asked(PROSE, true, "company.home=us-austin", "work.months=20"));
    expect(reading.brief).toMatchObject({
      company: { home: "us-austin" },
      work: { months: 20, roles: { softwareDeveloper: 6 } },
    });
    expect(before.warnings.map(({ code }) => code)).toContain("prose.read");
    expect(reading.warnings.map(({ code }) => code)).toContain("prose.read");
  });

  it("can say what the file leaves out", async () => {
    const reading = told(await asked(YAML.replace("title: Small\n", ""), false, "title=Small"));
    expect(reading.brief.title).toBe("Small");
  });

  it("is checked like any other, with the nearest key for one that there is not", async () => {
    const reading = await asked(YAML, false, "work.moths=3", "nature.clarity=1.5", "company.home=Gotham");
    expect(faultsOf(reading)).toEqual(
      expect.arrayContaining([
        "brief.unknown-key work.moths",
        "brief.out-of-range nature.clarity",
        "atlas.unknown-place company.home",
      ]),
    );
    expect(reading.ok ? [] : reading.faults.find(({ path }) => path === "work.moths")!.hint).toContain('"months"');
  });

  it("is refused with the faults of the words and of the brief at once", async () => {
    const reading = await asked(
      YAML.replace("project", "projekt"),
      false,
      "x",
      "work.roles.designer=-1",
      "limits.budget=",
    );
    expect(faultsOf(reading)).toEqual(
      expect.arrayContaining([
        "cli.set --set",
        "brief.set-absent --set limits.budget",
        "brief.unknown-value work.kind",
        "brief.out-of-range work.roles.designer",
      ]),
    );
  });

  it("keeps the faults of the file beside its own", async () => {
    const missing = refuse([{ code: "cli.no-such-file", path: "BRIEF" }]);
    expect(faultsOf(await setBrief(missing, ["x"]))).toEqual(["cli.set --set", "cli.no-such-file BRIEF"]);
    expect(faultsOf(await asked("{", false, "x"))).toEqual(["cli.set --set", "brief.syntax "]);
  });
});
