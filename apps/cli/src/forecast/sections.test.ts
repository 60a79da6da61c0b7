import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../page/displayText.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import { forecast } from "@shoreline/decide";
import { forecastPage } from "./forecastPage.ts";

const company = { home: "de-berlin", currency: "EUR", headcount: 300 };

function printed(work: object, nature: object = {}): string {
  const reading = expectOk(readBrief({ title: "Work", work, nature, company }));
  return terminalText(forecastPage(forecast(reading, { trials: 256, seed: 1 })), plainStyle);
}

/** The part of a page under a title. */
function sectionOf(text: string, title: string): string {
  const start = text.indexOf(`\n${title}\n`);
  const end = text.indexOf("\n\n", start);
  return text.slice(start + 1, end);
}

const calls = { callsPerMonth: 3000, handlingMinutes: 6, languages: ["de"], patienceSeconds: 240 };
const line = { kind: "service", function: "contact-center", months: 12, start: "2027-01-01", volumes: calls };
const goods = {
  kind: "production",
  function: "manufacturing",
  months: 24,
  units: { perMonth: 1000, labourMinutes: 30, yieldShare: 0.96 },
};

describe("the forecast of a contact centre", () => {
  it("draws the week and says what callers meet", () => {
    const text = printed(line, { coverage: "businessHours" });
    expect(sectionOf(text, "Agents on shift, by half hour")).toMatchInlineSnapshot(`
      "Agents on shift, by half hour
             9   11  13  15  17  most
        Mon  █████████████▆▆▆▆▆  4
        Tue  ▆██████▆▆▆▆▆▆▆▆▆▆▆  4
        Wed  ▆████▆▆▆▆▆▆▆▆▆▆▆▆▅  4
        Thu  ▆████▆▆▆▆▆▆▆▆▆▆▆▆▅  4
        Fri  ▆█████▆▆▆▆▆▆▆▆▆▆▆▆  4
        A typical week of the first month, all days to one scale."
    `);
    expect(sectionOf(text, "What callers and agents meet")).toMatchInlineSnapshot(`
      "What callers and agents meet
                                                Jan 2027
        calls a month                              3,000
        answered within 20 s, asked for 80 %        87 %
        callers who hang up                          5 %
        mean wait of those answered               8.68 s
        agents' time on calls, at most 85 %         44 %
        most agents on shift at once                   4
        heads on the roster, 30 % of them away         6"
    `);
  });

  it("names the busiest month where there is one, and keeps to 80 columns around the clock in three languages", () => {
    const seasonality = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2];
    const volumes = { ...calls, seasonality, callsPerMonth: 900_000, languages: ["de", "fr", "it"] };
    const text = printed({ ...line, volumes }, { coverage: "24x7" });
    expect(text).toContain("Dec 2027");
    expect(Math.max(...text.split("\n").map(displayWidth))).toBeLessThanOrEqual(80);
  });
});

const agents = (volumes: object) =>
  printed({ ...line, volumes: { ...calls, ...volumes } }, { coverage: "businessHours" });

describe("a promise and few agents", () => {
  it("shows a promise of 99.9 % as such", () => {
    expect(agents({ serviceLevel: 0.999 })).toContain("asked for 99.9 %");
  });

  it("speaks of one agent where one is enough", () => {
    expect(agents({ handlingMinutes: 0.01 })).toContain("One agent is on shift at once in the first month");
  });
});

describe("the forecast of other work", () => {
  it("of cases that may wait gives their pace and no queue", () => {
    const text = printed({
      ...line,
      function: "finance-accounting",
      volumes: { invoicesPerMonth: 900, handlingMinutes: 8 },
    });
    expect(sectionOf(text, "What comes in")).toContain("900 cases a month, at 8 minutes each: 7.5 an hour of work.");
    expect(text).not.toContain("on shift");
  });

  it("of goods gives units, yield and labour, and how it falls on a line that learns", () => {
    expect(sectionOf(printed(goods), "What is made")).toContain("throughout; no learning curve is given");
    const learning = printed({ ...goods, units: { ...goods.units, learningShare: 0.8 } });
    expect(sectionOf(learning, "What is made")).toContain("each doubling takes 20 % off");
  });

  it("of goods of which hardly any are made does not round them away", () => {
    const few = { ...goods.units, perMonth: 0.25, learningShare: 0.8, madeBefore: 1 };
    const text = sectionOf(printed({ ...goods, units: few }), "What is made");
    expect(text).toContain("0.25 good units a month");
    expect(text.replaceAll(/\s+/g, " ")).toContain("on a line with 1 unit before the start");
  });

  it("of a project measured by its size tells what is agreed from what it comes to", () => {
    const text = printed({ kind: "project", function: "software", size: { functionPoints: 300 } });
    expect(text.replaceAll(/\s+/g, " ")).toMatch(/What is agreed today is [\d,]+ of them at the median, /);
    expect(text).toContain("hours a month at the median, before scope is added");
    const range = printed({ kind: "project", function: "software", effort: 3000 });
    expect(range).toContain("At the median that is");
    expect(range).not.toContain("before scope is added");
  });

  it("of a project shows change by level, with own staff and under a contract", () => {
    const text = sectionOf(printed({ kind: "project", function: "software", size: { functionPoints: 300 } }), "Change");
    expect(text).toMatch(/own staff: effort +[+−]\d+ % +\+\d+ % +\+\d+ % +\+\d+ % +\+\d+ %/);
    expect(text).toContain("447 % at most");
  });
});
