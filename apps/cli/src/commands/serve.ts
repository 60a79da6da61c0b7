import { type CommandOffer, optionOf } from "./command.ts";

export const serveOffer: CommandOffer = {
  name: "serve",
  summary: "the service: the API, sign-in and the computing of decisions, until it is stopped",
  arguments: [],
  options: [
    { flags: "--host ADDRESS", about: "address to listen on (HOST, or 127.0.0.1)" },
    { flags: "--port N", about: "port to listen on; 0 for any free one (PORT, or 8787)" },
    { flags: "--data FOLDER", about: "folder of the embedded database (DATA_DIR, or .shoreline)" },
  ],
  examples: [
    ["serve", "on http://127.0.0.1:8787, with an embedded database in .shoreline"],
    ["serve --port 0 --data try --json", "anywhere free; prints the address as data and then serves"],
  ],
  run: async (given) => {
    const { serveReply } = await import("../service/serveReply.ts");
    const [host, port, data] = ["host", "port", "data"].map((name) => optionOf(given, name));
    return serveReply({ host, port, data }, process.env);
  },
};
