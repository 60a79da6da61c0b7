import { openStore } from "../src/index.ts";

/** A process that opens the store of a folder, says so, and holds it until it is ended. */
const [folder = ""] = process.argv.slice(2);
const opened = await openStore({ folder });
process.send?.(opened.ok ? "open" : opened.faults.map(({ code }) => code).join());
setInterval(() => {}, 60_000);
