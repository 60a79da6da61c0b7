import type { CommandOffer } from "./command.ts";

const load = () => import("../service/backupReplies.ts");

/** Keeping and bringing back what the service holds. */
export const backupOffers: readonly CommandOffer[] = [
  {
    name: "backup",
    summary: "write all that the service holds into a new folder, whichever engine it lies on",
    arguments: [{ name: "DIR", about: "a new or empty folder", least: 1 }],
    options: [],
    examples: [
      ["backup /var/backups/shoreline/2027-03-15", "the database of DATABASE_URL or DATA_DIR, as it is at one moment"],
    ],
    run: async ({ words: [folder = ""] }) => (await load()).backupReply(folder, process.env),
  },
  {
    name: "restore",
    summary: "put a backup into an empty database, whole or not at all",
    arguments: [{ name: "DIR", about: "the folder of a backup", least: 1 }],
    options: [],
    examples: [["restore /var/backups/shoreline/2027-03-15", "into the database of DATABASE_URL or DATA_DIR"]],
    run: async ({ words: [folder = ""] }) => (await load()).restoreReply(folder, process.env),
  },
];
