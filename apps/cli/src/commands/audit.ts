import { type CommandOffer, optionOf } from "./command.ts";

/** The commands under `audit`. */
export const auditOffers: readonly CommandOffer[] = [
  {
    name: "verify",
    summary: "recompute the audit log of every organisation from its first entry",
    arguments: [],
    options: [
      {
        flags: "--noted FILE",
        about: "what an earlier `audit verify --json` printed: shows whether an end was cut off",
      },
    ],
    examples: [
      [
        "verify --json > audit-of-march.json",
        "whether every entry is as it was written; the last hash to be kept elsewhere",
      ],
      ["verify --noted audit-of-march.json", "the same, and that nothing of then is missing"],
    ],
    run: async (given, surroundings) => {
      const { auditReply } = await import("../service/auditReply.ts");
      return auditReply(optionOf(given, "noted"), process.env, surroundings);
    },
  },
];
