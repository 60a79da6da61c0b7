import { readConfig } from "../../src/config/config.ts";
import { startWorker } from "../../src/jobs/startWorker.ts";
import { expectOk } from "@shoreline/units";

/** A worker in a process of its own, to be killed: `DATABASE_URL` and the rest come from the environment. */
expectOk(await startWorker(expectOk(readConfig(process.env))));
