import { type CommandOffer, optionOf } from "./command.ts";

export const baselineOffer: CommandOffer = {
  name: "baseline",
  summary: "what the work costs today, from a ledger or a personnel list",
  arguments: [{ name: "FILE", about: "a CSV file or a workbook (.xlsx), or - for standard input", least: 1 }],
  options: [
    { flags: "--columns LIST", about: "what columns mean: amount=Betrag,month=Periode; fte=- for none", many: true },
    { flags: "--cost-centre X", about: "only this one; '47*' takes all that begin so; may be repeated", many: true },
    { flags: "--without-cost-centre X", about: "leave this one out; may be repeated", many: true },
    { flags: "--account X", about: "only this one, by number or name; may be repeated", many: true },
    { flags: "--without-account X", about: "leave this one out, such as rent that stays; may be repeated", many: true },
    { flags: "--currency CODE", about: "what the books are kept in, where they do not say: EUR" },
    { flags: "--sheet NAME", about: "the sheet of a workbook (the first that holds anything)" },
    { flags: "--months N", about: "months that the table covers, where it names none" },
    { flags: "--decimal SIGN", about: "point or comma, where the table leaves it open" },
    { flags: "--date-order ORDER", about: "dayFirst or monthFirst, where the table leaves it open" },
    { flags: "--date DATE", about: "the day for which a personnel list is counted (today)" },
    { flags: "--salary-per SPAN", about: "year or month, where the list does not say" },
    { flags: "--on-costs SHARE", about: "what comes on top of pay, as a share of it: 0.21" },
    { flags: "--into BRIEF.yaml", about: "the brief that gets the figure; it is not changed itself" },
    { flags: "--out NEW.yaml", about: "where that brief is written with the figure" },
  ],
  examples: [
    [
      "baseline examples/ledger-service-desk.csv --cost-centre '4711*'",
      "a year of two cost centres, and how it was read",
    ],
    ["baseline examples/hr-export.csv --date 2026-06-30", "the yearly cost of the people on a list"],
    ["baseline books.xlsx --into my-brief.yaml --out my-brief-2.yaml", "the brief with today's cost in it"],
  ],
  run: async (given, surroundings) => {
    const { baselineReply } = await import("../baseline/baselineReply.ts");
    const [file = ""] = given.words;
    const all = (name: string) => given.options[name] ?? [];
    return baselineReply(
      {
        file,
        columns: all("columns"),
        costCentres: { only: all("costCentre"), without: all("withoutCostCentre") },
        accounts: { only: all("account"), without: all("withoutAccount") },
        currency: optionOf(given, "currency"),
        sheet: optionOf(given, "sheet"),
        months: optionOf(given, "months"),
        decimal: optionOf(given, "decimal"),
        dateOrder: optionOf(given, "dateOrder"),
        date: optionOf(given, "date"),
        salaryPer: optionOf(given, "salaryPer"),
        onCosts: optionOf(given, "onCosts"),
        into: optionOf(given, "into"),
        out: optionOf(given, "out"),
      },
      surroundings,
    );
  },
};
