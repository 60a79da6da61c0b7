import { type CommandOffer, optionOf } from "./command.ts";

export const readOffer: CommandOffer = {
  name: "read",
  summary: "a brief from prose, each field with its words, and what is still open",
  arguments: [{ name: "TEXTFILE", about: "a statement of work in plain text, or - for standard input", least: 1 }],
  options: [
    { flags: "--out BRIEF.yaml", about: "also write the brief, quotes as comments, to be completed" },
    { flags: "--today DATE", about: "the day on which it is read, for words such as next spring (today)" },
    { flags: "--no-model", about: "leave out the language model that SHORELINE_LLM_URL names" },
  ],
  examples: [
    ["read examples/patient-portal.txt", "what a page of prose says, and what it leaves open"],
    ["read offer.txt --out my-brief.yaml", "a brief to complete and then to decide on"],
    ["read - --json --today 2027-01-15 < mail.txt", "the same as data, read on a given day"],
  ],
  run: async (given, surroundings) => {
    const { readReply } = await import("../read/readReply.ts");
    const [file = ""] = given.words;
    const question = { file, out: optionOf(given, "out"), today: optionOf(given, "today") };
    return readReply({ ...question, hasModel: !given.flags.has("no-model") }, surroundings);
  },
};
