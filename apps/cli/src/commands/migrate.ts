import type { CommandOffer } from "./command.ts";

export const migrateOffer: CommandOffer = {
  name: "migrate",
  summary: "bring the database of the service to the present schema",
  arguments: [],
  options: [],
  examples: [["migrate", "the embedded one in DATA_DIR, or that of DATABASE_URL as the owner of its tables"]],
  run: async () => (await import("../service/migrateReply.ts")).migrateReply(process.env),
};
