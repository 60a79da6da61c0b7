import { type CommandOffer, optionOf } from "./command.ts";

export const forecastFitOffer: CommandOffer = {
  name: "fit",
  summary: "learn a reference class from past projects, and see how far to trust it",
  arguments: [
    {
      name: "FILE",
      about: "past projects, one a row: a CSV file, a workbook, or - for CSV on standard input",
      least: 1,
    },
  ],
  options: [
    { flags: "--effort COLUMN", about: "what each project took in the end", needed: true },
    { flags: "--size COLUMN", about: "its main size" },
    { flags: "--time COLUMN", about: "when it ended; the later projects then test the earlier ones" },
    { flags: "--name NAME", about: "keep the class, for `work.forecastClass` in a brief and for --class" },
    { flags: "--add", about: "add the rows to the class of that name instead of replacing it" },
    {
      flags: "--unit UNIT",
      about: "of effort: person-hours, person-days or person-months (told by the column's name)",
    },
    {
      flags: "--measure MEASURE",
      about: "of size, where published projects have it, too: functionPoints, storyPoints, …",
    },
    {
      flags: "--use COLUMN",
      about: "a column that was known beforehand although its name does not say so",
      many: true,
    },
    { flags: "--ignore COLUMN", about: "a column to leave out", many: true },
    { flags: "--sheet SHEET", about: "of a workbook (the first that is filled)" },
  ],
  examples: [
    [
      "fit examples/past-projects.csv --effort hours --size functionPoints",
      "how well these projects forecast each other",
    ],
    ["fit projects.csv --effort hours --size fp --time ended --name acme", "keeps them as class acme"],
    ["fit new.csv --effort hours --size fp --name acme --add --json", "adds newer ones; prints every forecast as data"],
  ],
  run: async (given, surroundings) => {
    const { fitReply } = await import("../history/fitReply.ts");
    const [file = ""] = given.words;
    const text = (name: string) => optionOf(given, name);
    return fitReply(
      {
        file,
        effort: text("effort"),
        size: text("size"),
        time: text("time"),
        name: text("name"),
        isAdded: given.flags.has("add"),
        unit: text("unit"),
        measure: text("measure"),
        use: given.options["use"] ?? [],
        ignore: given.options["ignore"] ?? [],
        sheet: text("sheet"),
      },
      surroundings,
    );
  },
};
