import type { CommandOffer } from "./command.ts";

export const workerOffer: CommandOffer = {
  name: "worker",
  summary: "compute decisions that the service was asked for, beside it or on another machine",
  arguments: [],
  options: [],
  examples: [["worker", "with the database of DATABASE_URL and WORKER_THREADS threads, until it is stopped"]],
  run: async () => (await import("../service/workerReply.ts")).workerReply(process.env),
};
