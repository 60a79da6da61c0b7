import { refuse, succeed } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../page/displayText.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import type { Reply } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { coverageOffer } from "../commands/coverage.ts";
import { coverageReply } from "./coverageReply.ts";

const WEEK: readonly number[] = Array.from({ length: 336 }, (_, slot) =>
  slot % 48 >= 18 && slot % 48 < 34 && slot < 240 ? 2 : 0,
);
const FILES: Readonly<Record<string, string>> = {
  "week.json": JSON.stringify(WEEK),
  "days.json": JSON.stringify({ heads: [0, 1, 2, 3, 4, 5, 6].map((day) => WEEK.slice(day * 48, day * 48 + 48)) }),
  "week.csv": WEEK.join(", "),
  "short.csv": "1, 2, 3",
  "bad.csv": WEEK.with(5, -1).join("\n").replace("2", "two"),
  "object.json": '{ "staff": [] }',
  "broken.json": "[1, 2",
};
const written = new Map<string, string>();

const surroundings: Surroundings = {
  readText: async (file, argument) => {
    const text = FILES[file];
    return text === undefined ? refuse([{ code: "cli.no-such-file", path: argument }]) : succeed(text);
  },
  readBytes: async () => refuse([{ code: "cli.no-such-file", path: "FILE" }]),
  writeFaults: async (file, option) => (file.includes("/") ? [{ code: "cli.no-such-folder", path: option }] : []),
  writeOutput: async (file, content) => {
    written.set(file, String(content));
    return [];
  },
  isSameFile: () => false,
  today: () => "2027-03-01",
  availableBytes: () => 8e9,
  classes: { load: async () => succeed(new Map()), save: async () => succeed("kept") },
  announce: () => () => {},
};

const ask = (
  sites: readonly string[],
  typed: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<Reply> =>
  coverageReply(
    { sites, typed: { seconds: "120", ...typed }, flags: new Set(flags), today: "2027-03-01" },
    surroundings,
  );

function textOf(reply: Reply): string {
  return reply.kind === "answer" ? terminalText(reply.page(), plainStyle) : "";
}

async function faultsOf(...asked: Parameters<typeof ask>): Promise<string[]> {
  const reply = await ask(...asked);
  return reply.kind === "refusal" ? reply.faults.map(({ code, path }) => `${path}: ${code}`) : [];
}

describe("coverage", () => {
  it("says in one sentence who covers what with how many, and keeps to 80 columns", async () => {
    const text = textOf(await ask(["Chicago", "Kraków", "Manila"], { need: "24x7", year: "2027" }));
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "Three sites cover 24x7 with 6 heads, nobody at night: Chicago 2, Kraków 2, Manila 2. No lawful roster of whole shifts has fewer heads.",
    );
    expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
    expect(text).toMatch(/Chicago {2,}6 {2,}– /);
    expect(text).toContain("18 Jan 2027");
  });

  it.each(["week.json", "days.json", "week.csv"])("takes the same week out of %s", async (file) => {
    const reply = await ask(["Berlin"], { curve: file });
    expect(reply).toMatchObject({ document: { schema: "coverage/1", heads: 2, need: { name: "curve", heads: WEEK } } });
  });

  it("goes by the clock that is named: the same curve is night work on the other side of the world", async () => {
    const [own, far] = [
      await ask(["Berlin"], { curve: "week.json" }),
      await ask(["Berlin"], { curve: "week.json", clock: "Auckland" }),
    ];
    expect(own).toMatchObject({ document: { nightHeads: 0 } });
    expect(far).toMatchObject({ document: { need: { timeZone: "Pacific/Auckland" } } });
    expect((far as { document: { nightHeads: number } }).document.nightHeads).toBeGreaterThan(0);
  });

  it("lets shifts follow each other at once where no hand-over is wanted, as the command line reads it", async () => {
    const given = {
      words: ["Kraków"],
      options: { need: ["24x7"], handOver: ["0"], seconds: ["120"] },
      flags: new Set<string>(),
    };
    const reply = await coverageOffer.run(given, surroundings);
    expect(reply).toMatchObject({ document: { handOverMinutes: 0, heads: 6, places: [{ id: "pl-krakow" }] } });
    expect(textOf(reply)).not.toContain("shifts share");
  });

  it("writes the calendar of the year", async () => {
    const reply = await ask(["Berlin"], { need: "businessHours", ics: "desk.ics" });
    expect(reply).toMatchObject({ notes: ["Wrote desk.ics"] });
    expect(written.get("desk.ics")).toContain("RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=2027");
  });

  it("tells what is missing, and what is wrong, all at once", async () => {
    expect(await faultsOf([])).toEqual(["--sites: cli.missing-option", "--need: cli.missing-option"]);
    const typed = { need: "24x6", heads: "0", year: "99", handOver: "20", clock: "Gotham", ics: "a/b.ics" };
    expect(await faultsOf(["Atlantis"], typed)).toEqual([
      "--sites: atlas.unknown-place",
      "--heads: cli.number",
      "--year: cli.number",
      "--hand-over: coverage.hand-over",
      "--clock: atlas.unknown-place",
      "--need: coverage.need",
      "--ics: cli.no-such-folder",
    ]);
  });

  it("names the nearest place", async () => {
    const reply = await ask(["Chicgo"], { need: "24x7" });
    expect(reply).toMatchObject({ exitCode: 2, faults: [{ hint: expect.stringContaining("Chicago") }] });
  });

  it.each([
    ["short.csv", ["--curve: coverage.curve"]],
    ["object.json", ["--curve: cli.curve"]],
    ["broken.json", ["--curve: cli.curve"]],
    ["none.json", ["--curve: cli.no-such-file"]],
    ["bad.csv", ["--curve[5]: coverage.curve", "--curve[18]: coverage.curve"]],
  ])("refuses the curve of %s", async (file, faults) => {
    expect(await faultsOf(["Berlin"], { curve: file })).toEqual(faults);
  });

  it("takes a need or a curve, each site once, and six at most", async () => {
    expect(await faultsOf(["Berlin"], { curve: "week.json", need: "24x7" })).toEqual(["--need: cli.need-and-curve"]);
    expect(await faultsOf(["Berlin"], { curve: "week.json", heads: "2" })).toEqual(["--heads: cli.need-and-curve"]);
    expect(await faultsOf(["Berlin", "Berlin"], { need: "24x7" })).toEqual(["--sites[1]: coverage.sites"]);
    expect(await faultsOf(["US", "IN", "PL", "PH", "DE", "FR", "MX"], { need: "24x7" })).toEqual([
      "--sites: coverage.sites",
    ]);
  });

  it("ends with 3 where the law leaves hours open, and says which", async () => {
    const reply = await ask(["Berlin"], { need: "24x7" }, ["no-nights"]);
    expect(reply).toMatchObject({ exitCode: 3, faults: [{ code: "coverage.uncovered", path: "--sites" }] });
    expect(reply.kind === "refusal" && reply.faults[0]?.given).toContain("Berlin (DE): nobody for Mon");
  });
});
