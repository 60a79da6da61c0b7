import type { CommandOffer } from "./command.ts";

export const doctorOffer: CommandOffer = {
  name: "doctor",
  summary: "whether everything that Shoreline needs is there and computes as it should",
  arguments: [],
  options: [],
  examples: [
    ["doctor", "checks Node, packages, facts, clocks, folders, a simulation and the database of the service"],
    ["doctor --json", "the same for a monitor; ends with 1 when something is broken"],
  ],
  run: async () => {
    const { doctorReply } = await import("../doctor/doctorReply.ts");
    return doctorReply(process.env);
  },
};
