import { type CommandOffer, optionOf } from "./command.ts";

export const classifyOffer: CommandOffer = {
  name: "classify",
  summary: "party, reach and usual name of an arrangement",
  arguments: [],
  options: [
    {
      flags: "--party P",
      about: "employees, employerOfRecord, vendor, buildOperateTransfer or freelancers",
      needed: true,
    },
    { flags: "--home PLACE", about: "where the company asks for the work: a city or country", needed: true },
    { flags: "--site PLACE", about: "where the work is done: a city or country", needed: true },
  ],
  examples: [
    ["classify --party vendor --home us-chicago --site Guadalajara", "nearshore outsourcing, and why"],
    [
      "classify --party employees --home Berlin --site in --json",
      "the same as data; a country stands for its main city",
    ],
  ],
  run: async (given) => {
    const { classifyReply } = await import("../models/classifyReply.ts");
    return classifyReply({
      party: optionOf(given, "party"),
      home: optionOf(given, "home"),
      site: optionOf(given, "site"),
    });
  },
};
