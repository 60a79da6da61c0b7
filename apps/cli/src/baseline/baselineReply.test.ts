import { readFileSync } from "node:fs";
import { refuse, succeed } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";
import type { Reply } from "../reply.ts";
import type { BaselineQuestion } from "./baselineQuestion.ts";
import { baselineReply } from "./baselineReply.ts";

const LEDGER = readFileSync(new URL("../../../../examples/ledger-service-desk.csv", import.meta.url));
const PEOPLE = readFileSync(new URL("../../../../examples/hr-export.csv", import.meta.url));

const BRIEF = `title: Desk # ours
work: { kind: service, function: it-support, roles: { itSupport: 24 }, months: 36 }
company: { home: de-berlin }
`;

const QUESTION: BaselineQuestion = {
  file: "examples/ledger-service-desk.csv",
  columns: [],
  costCentres: { only: [], without: [] },
  accounts: { only: [], without: [] },
  currency: undefined,
  sheet: undefined,
  months: undefined,
  decimal: undefined,
  dateOrder: undefined,
  date: undefined,
  salaryPer: undefined,
  onCosts: undefined,
  into: undefined,
  out: undefined,
};

/** Surroundings in which every table holds `bytes` and every text is the brief; what is written is kept. */
function outside(bytes: Uint8Array) {
  const written = new Map<string, string>();
  const surroundings: Parameters<typeof baselineReply>[1] = {
    readText: async () => succeed(BRIEF),
    readBytes: async () => succeed(bytes),
    writeFaults: async () => [],
    writeOutput: async (file, text) => {
      written.set(file, String(text));
      return [];
    },
    isSameFile: (one, other) => one === other,
    today: () => "2026-06-30",
  };
  return { surroundings, written };
}

const ask = (changed: Partial<BaselineQuestion>, bytes: Uint8Array = LEDGER) =>
  baselineReply({ ...QUESTION, ...changed }, outside(bytes).surroundings);

const textOf = (reply: Reply) =>
  reply.kind === "answer" ? terminalText(reply.page(), plainStyle) : JSON.stringify(reply);
const codesOf = (reply: Reply) =>
  reply.kind === "refusal" ? reply.faults.map(({ code, path }) => `${path}: ${code}`) : [];
const csv = (text: string) => new TextEncoder().encode(text);

const DESK = { costCentres: { only: ["4711*"], without: [] } };

describe("today's cost out of a ledger", () => {
  it("reads from the figure over what it is made of to the lines for the brief", async () => {
    expect(textOf(await ask(DESK))).toMatchInlineSnapshot(`
      "Today costs 1.69 million EUR a year (12 months, 24.3 FTE, 70 k EUR per FTE).
      It is the sum of twelve months, Jan 2025 to Dec 2025; trend over these months +3
      % a year.

      Check first
        · 5 % stands on accounts that may stay when the work moves: 630000 Miete und
          Raumkosten. Leave out what stays. (--without-account)

      By account
                                     EUR a year
        620000 Gehälter               1,225,895  72 %  ███████████▋
        640000 Sozialabgaben            254,986  15 %  ██▍
        630000 Miete und Raumkosten      77,115   5 %  ▊
        621000 Sonderzahlungen           46,550   3 %  ▌
        681500 Softwarelizenzen          33,945   2 %  ▍
        664000 Schulung                  28,464   2 %  ▎
        592000 Fremdleistungen           14,978   1 %  ▏
        682000 Telefon                   11,715   1 %  ▏

      By cost centre
                                   EUR a year
        471100 Service Desk Tag     1,204,908  71 %  ███████████▍
        471150 Service Desk Nacht     488,740  29 %  ████▋

      Month by month
        Jan 2025  132,771  ███████████████████████
        Feb 2025  137,099  ███████████████████████▊
        Mar 2025  135,011  ███████████████████████▌
        Apr 2025  136,403  ███████████████████████▊
        May 2025  142,040  ████████████████████████▋
        Jun 2025  135,184  ███████████████████████▌
        Jul 2025  140,071  ████████████████████████▍
        Aug 2025  139,139  ████████████████████████▏
        Sep 2025  137,597  ███████████████████████▉
        Oct 2025  137,193  ███████████████████████▉
        Nov 2025  184,263  ████████████████████████████████
        Dec 2025  136,874  ███████████████████████▊
        EUR

      How the columns were read
        meaning         column                    sure  why
        month           Buchungsdatum             97 %  usual head; holds months
        costCentre      Kostenstelle              97 %  usual head
        costCentreName  Kostenstellenbezeichnung  97 %  usual head
        account         Kostenart                 97 %  usual head
        accountName     Kostenartenbezeichnung    97 %  usual head
        amount          Betrag in HW              97 %  usual head; holds figures
        sign            S/H                       97 %  usual head; holds marks of
                                                        debit and credit
        text            Buchungstext              96 %  usual head
        fte             VZÄ                       96 %  usual head; holds figures
        currency        Währung                   93 %  usual head; holds currencies
        · Not used: Belegnummer.
        · Wrong? Say so: --columns amount="…",month="…"; a dash means that there is no
          such column.

      Left out
                                                              rows        EUR  lines
        sums of other rows                                       1  1,804,148  150
        another cost centre                                      2     62,500  30, 106
        booked and taken back                                    2          0  53, 56
        comes once: accounts for severance, restructuring        1     48,000  105
        and the like

      Next
        Put this into the brief, or let --into BRIEF.yaml --out NEW.yaml do it;
        savings are then measured against 1.69 million EUR a year:
        baseline:
          runCostPerYear: 1693648 # EUR; from ledger-service-desk.csv: the sum of twelve months, Jan 2025 to Dec 2025, 24.3 FTE
      "
    `);
  });

  it("is the sum of what stands in the file, added up by hand", async () => {
    const cents = LEDGER.toString()
      .split("\n")
      .filter((line) => /;4711\d\d;/.test(line) && !/Storno|Doppelte|Abfindungen/.test(line))
      .reduce((sum, line) => sum + Number((line.split(";")[7] ?? "").replace(/[.,]/g, "")), 0);
    expect(await ask(DESK)).toMatchObject({ document: { runCostPerYear: cents / 100, currency: "EUR" } });
  });

  it("keeps notes on the file beside the figures in its data", async () => {
    const reply = await ask({ file: "-", months: "12" }, csv("Report\nAccount,Amount EUR\nRent,1.50\n"));
    expect(reply).toMatchObject({
      document: { file: "-", schema: "books/1", notes: ["Line 1 above the header was left out."] },
    });
  });

  it("never passes on what steers a terminal", async () => {
    const red = "\u001b[31m";
    const table = csv(`Month,Account,Amount EUR,${red}Note\n2026-01,${red}Rent,1.50,x\n2026-02,Seats\u0007,2.50,x\n`);
    // oxlint-disable-next-line no-control-regex -- control characters are what must not come out
    expect(textOf(await ask({ file: `${red}x.csv` }, table))).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe("today's cost out of a personnel list", () => {
  it("counts the people of today, or of the day that was asked for", async () => {
    expect(textOf(await ask({}, PEOPLE))).toContain("It is a year of the 18 people employed on 2026-06-30.");
    expect(textOf(await ask({ date: "2025-06-30" }, PEOPLE))).toContain("employed on 2025-06-30.");
  });

  it("never names a person", async () => {
    const reply = await ask({}, PEOPLE);
    expect(textOf(reply)).not.toMatch(/Example Person|E10\d\d/);
    expect(JSON.stringify(reply)).not.toMatch(/Example Person|E10\d\d/);
  });
});

describe("a brief with today's cost", () => {
  const target = { ...DESK, into: "desk.yaml", out: "desk-2.yaml" };

  it("is written beside the given one, with the figure and where it comes from", async () => {
    const { surroundings, written } = outside(LEDGER);
    const reply = await baselineReply({ ...QUESTION, ...target }, surroundings);
    expect(reply).toMatchObject({ notes: ["Written: desk-2.yaml"] });
    expect([...written.keys()]).toEqual(["desk-2.yaml"]);
    expect(written.get("desk-2.yaml")).toBe(
      `${BRIEF}baseline:\n  runCostPerYear: 1693648 # EUR; from ledger-service-desk.csv: the sum of twelve months, Jan 2025 to Dec 2025, 24.3 FTE\n`,
    );
  });

  it("never replaces the brief or the books, and needs both options", async () => {
    expect(codesOf(await ask({ ...target, out: "desk.yaml" }))).toEqual(["--out: cli.out-is-input"]);
    expect(codesOf(await ask({ ...target, out: QUESTION.file }))).toEqual(["--out: cli.out-is-input"]);
    expect(codesOf(await ask({ into: "desk.yaml" }))).toEqual(["--out: cli.missing-option"]);
    expect(codesOf(await ask({ out: "desk.yaml" }))).toEqual(["--into: cli.missing-option"]);
  });

  it("is not written in another currency than its own", async () => {
    const dollars = csv("Account,Amount USD\nRent,1.50\n");
    expect(codesOf(await ask({ ...target, costCentres: QUESTION.costCentres, months: "12" }, dollars))).toEqual([
      "desk.yaml: books.currency-of-brief",
    ]);
  });
});

describe("baseline", () => {
  it("tells everything that is wrong with its words and its file at once", async () => {
    const wrong = {
      columns: ["amount", "month="],
      months: "0",
      decimal: "dot",
      dateOrder: "us",
      salaryPer: "week",
      onCosts: "21",
      date: "today",
    };
    const { surroundings } = outside(LEDGER);
    const unread = { ...surroundings, readBytes: async () => refuse([{ code: "cli.no-such-file", path: "FILE" }]) };
    const reply = await baselineReply({ ...QUESTION, ...wrong, into: "desk.yaml" }, unread);
    expect(codesOf(reply)).toEqual([
      "--columns: cli.columns",
      "--columns: cli.columns",
      "--months: cli.number",
      "--decimal: cli.choice",
      "--date-order: cli.choice",
      "--salary-per: cli.choice",
      "--on-costs: cli.share",
      "--date: cli.date",
      "--out: cli.missing-option",
      "FILE: cli.no-such-file",
    ]);
  });

  it("names the option that settles what the books leave open", async () => {
    expect(codesOf(await ask({}, csv("Account,Amount EUR\nRent,1.50\n")))).toEqual(["--columns month: books.no-month"]);
    expect(codesOf(await ask({ months: "12" }, csv("Account;Amount\nRent;1.50\n")))).toEqual([
      "--currency: books.no-currency",
    ]);
    expect(codesOf(await ask({ months: "12" }, csv("Account;Amount EUR\nRent;1.234\n")))).toEqual([
      "--decimal: books.ambiguous-numbers",
    ]);
    expect(codesOf(await ask({ costCentres: { only: ["9"], without: [] } }))).toEqual([
      "--cost-centre: books.no-such-cost-centre",
    ]);
    expect(codesOf(await ask({ columns: ["amount=Betrg"] }))).toEqual(["--columns amount: books.no-such-column"]);
  });

  it("takes heads that hold commas and equals signs", async () => {
    const table = csv('"Cost, net";"a=b";Currency\n1,50;2026-01;EUR\n');
    const reply = await ask({ columns: ["amount=Cost, net,month=a=b"] }, table);
    expect(reply).toMatchObject({ document: { runCostPerYear: 18, byMonth: [{ month: "2026-01", amount: 1.5 }] } });
  });

  it("refuses what is no table as the reader of documents does", async () => {
    expect(codesOf(await ask({}, csv("%PDF-1.7")))).toEqual([
      "examples/ledger-service-desk.csv: documents.not-a-table",
    ]);
  });
});
