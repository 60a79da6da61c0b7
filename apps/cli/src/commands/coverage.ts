import { BRIEF_READING_OPTIONS, questionOf } from "./briefWords.ts";
import { type CommandOffer, optionOf } from "./command.ts";

export const coverageOffer: CommandOffer = {
  name: "coverage",
  summary: "the smallest lawful roster of sites, shifts and heads for 24x7 and other hours",
  arguments: [
    {
      name: "BRIEF|PLACE",
      about: "a brief that says what is needed (a file, or -); more sites, after those of --sites",
      least: 0,
      many: true,
    },
  ],
  options: [
    {
      flags: "--need NEED",
      about: "in place of a BRIEF: 24x7, 24x5, extended (07:00-22:00, not Sundays) or businessHours (09:00-17:00)",
    },
    {
      flags: "--sites PLACE",
      about: "where people may sit: one to six cities or countries (those of BRIEF)",
      many: true,
    },
    { flags: "--month N", about: "the month of BRIEF to roster, 1 the first, or peak (the mean of the first year)" },
    { flags: "--heads N", about: "people needed at work at any time of the need (1)" },
    { flags: "--curve FILE", about: "in place of --need: 336 numbers, a week in half hours from Monday 00:00" },
    { flags: "--clock PLACE", about: "whose clock the need goes by, or UTC (home of BRIEF, or the first site)" },
    { flags: "--year Y", about: "the year that is checked day by day (that of BRIEF, or the present one)" },
    { flags: "--hand-over MINUTES", about: "time that one shift spends beside the next (30; 0 for calls)" },
    { flags: "--no-nights", about: "without anybody at work at night" },
    { flags: "--no-comparison", about: "without the comparison of one, two and all sites" },
    { flags: "--seconds S", about: "longest time for one call of the solver (5)" },
    { flags: "--ics FILE", about: "writes the shifts of the year as iCalendar" },
    ...BRIEF_READING_OPTIONS,
  ],
  examples: [
    ["coverage --need 24x7 --sites Chicago Kraków Manila", "who sits where, when, and what stays open over the year"],
    ["coverage examples/contact-centre.yaml --month peak", "the need of a brief, in its busiest month, from home"],
    ["coverage --need extended --sites Berlin --heads 3 --year 2027", "three people from 07:00 to 22:00, at one site"],
    [
      "coverage --curve week.json --sites Manila --ics roster.ics",
      "a contact centre's week, and its shifts as a calendar",
    ],
  ],
  run: async (given, surroundings) => {
    const { coverageReply } = await import("../coverage/coverageReply.ts");
    const { sortedWords } = await import("../coverage/typedCoverage.ts");
    const words = sortedWords(given.words, given.flags.has("prose"));
    const sites = [...(given.options["sites"] ?? []), ...words.places];
    const briefs = words.briefs.map((brief) => questionOf(given, brief));
    const names = ["need", "heads", "curve", "clock", "year", "month", "handOver", "seconds", "ics"] as const;
    const typed = Object.fromEntries(names.map((name) => [name, optionOf(given, name)]));
    return coverageReply({ sites, briefs, typed, flags: given.flags, today: surroundings.today() }, surroundings);
  },
};
