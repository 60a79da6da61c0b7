import { refuse, succeed } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../page/displayText.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import type { Reply } from "../reply.ts";
import type { Question } from "../decision/decided.ts";
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
  "calls.yaml": `
schema: brief/1
title: Order line
work: { kind: service, function: contact-center, months: 24, start: 2027-05-01,
  volumes: { callsPerMonth: 6000, handlingMinutes: 6 } }
nature: { coverage: businessHours }
company: { home: de-hamburg }
candidates: { sites: [pt-lisbon] }
`,
  "watch.yaml": `
schema: brief/1
title: Night watch
work: { kind: service, function: it-support, roles: { itSupport: 4 }, months: 12, start: 2028-01-01 }
nature: { coverage: 24x7 }
company: { home: us-chicago }
`,
  "bad.yaml": `{ schema: brief/1, title: x, work: { kind: sevice }, company: { home: us-chicgo } }`,
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
  { brief, ...typed }: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<Reply> =>
  coverageReply(
    { sites, briefs: briefsOf(brief), typed: { seconds: "120", ...typed }, flags: new Set(flags), today: "2027-03-01" },
    surroundings,
  );

function briefsOf(words: string | undefined): Question[] {
  return (words?.split(" ") ?? []).map((brief) => ({ brief, trials: undefined, seed: undefined }));
}

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
    expect(textOf(reply as Reply)).not.toContain("shifts share");
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

describe("coverage of a brief", () => {
  it("takes need, sites, clock and year from it, and says where the need came from", async () => {
    const reply = await ask([], { brief: "calls.yaml" }, ["no-comparison"]);
    expect(reply).toMatchObject({
      document: {
        year: 2027,
        handOverMinutes: 0,
        places: [{ id: "de-hamburg" }, { id: "pt-lisbon" }],
        need: {
          name: "calls",
          timeZone: "Europe/Berlin",
          origin: { title: "Order line", calls: { callsPerMonth: 6000 } },
        },
      },
    });
    const text = textOf(reply).replaceAll(/\s+/g, " ");
    expect(text).toContain("The need is that of “Order line”: 6,000 calls in a mean month of May 2027 to Apr 2028");
    expect(text).toContain("80 % of them answered within 20 seconds");
    expect(text).toMatch(/The busiest half hour is Monday \d\d:[03]0: [\d.]+ calls take \d+ agents/);
    expect(Math.max(...textOf(reply).split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
  });

  it("takes sites, clock, year and hand-over from the words where they are given", async () => {
    const typed = { brief: "calls.yaml", clock: "Lisbon", year: "2029", handOver: "30" };
    const reply = await ask(["Kraków"], typed, ["no-comparison"]);
    expect(reply).toMatchObject({
      document: { year: 2029, handOverMinutes: 30, places: [{ id: "pl-krakow" }], need: { timeZone: "Europe/Lisbon" } },
    });
  });

  it("spreads other work over its open hours, at home where no site is named", async () => {
    const reply = await ask([], { brief: "watch.yaml" });
    expect(reply).toMatchObject({
      document: { heads: 6, year: 2028, need: { name: "24x7", origin: { hours: { openHoursPerWeek: 168 } } } },
    });
    expect(textOf(reply).replaceAll(/\s+/g, " ")).toContain("Hours alone would ask for 4 full-time heads");
  });

  it("tells the faults of the brief once, beside those of the words", async () => {
    const typed = { brief: "bad.yaml", clock: "Gotham", need: "24x7", seconds: "0" };
    const faults = await faultsOf([], typed);
    expect(faults).toContain("--clock: atlas.unknown-place");
    expect(faults).toContain("--need: cli.need-and-brief");
    expect(faults).toContain("--seconds: cli.number");
    expect(faults.filter((each) => each.startsWith("company.home"))).toHaveLength(1);
    expect(new Set(faults).size).toBe(faults.length);
  });

  it("takes one brief, and a month with a brief only", async () => {
    const words = "calls.yaml watch.yaml";
    expect(await faultsOf([], { brief: words })).toEqual(["BRIEF: cli.surplus-argument"]);
    expect(await faultsOf(["Berlin"], { need: "24x7", month: "3" })).toEqual(["--month: coverage.month"]);
    expect(await faultsOf([], { brief: "calls.yaml", month: "25" })).toEqual(["--month: coverage.month"]);
    const reading = await coverageOffer.run(
      { words: ["calls.yaml", "watch.yaml", "Berlin"], options: {}, flags: new Set<string>() },
      surroundings,
    );
    expect(reading).toMatchObject({ exitCode: 2, faults: [{ path: "BRIEF" }] });
  });
});
