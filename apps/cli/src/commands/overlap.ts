import { type CommandOffer, optionOf } from "./command.ts";

export const overlapOffer: CommandOffer = {
  name: "overlap",
  summary: "working hours that places share, daylight saving and holidays included",
  arguments: [{ name: "PLACE", about: "a city or country, by id, name or ISO code", least: 2, many: true }],
  options: [
    { flags: "--date D", about: "on one day, such as 2027-03-15" },
    { flags: "--year Y", about: "over a calendar year (the present one)" },
    { flags: "--hours SPAN", about: "the working day at each place (09:00-17:30)" },
  ],
  examples: [
    ["overlap Chicago Guadalajara", "how many hours the two share, over the present year"],
    [
      "overlap us-new-york Berlin Pune --date 2027-03-15 --hours 08:00-18:00",
      "one day, while only some clocks have changed",
    ],
  ],
  run: async (given, { today }) => {
    const { overlapReply } = await import("../overlap/overlapReply.ts");
    const [date, year, hours] = ["date", "year", "hours"].map((name) => optionOf(given, name));
    return overlapReply({ places: given.words, date, year, hours, today: today() });
  },
};
