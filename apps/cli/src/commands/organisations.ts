import type { CommandOffer } from "./command.ts";

/** The commands under `organisations`. */
export const organisationOffers: readonly CommandOffer[] = [
  {
    name: "add",
    summary: "print a link by which somebody makes one more organisation and becomes its owner",
    arguments: [],
    options: [],
    examples: [["add", "a link that works once, within 24 hours; whoever opens it names the organisation"]],
    run: async () => (await import("../service/organisationReply.ts")).organisationReply(process.env),
  },
];
