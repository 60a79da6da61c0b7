/*
 * `npm start`: decides the worked example and prints the recommendation, builds the browser application where its
 * sources have changed, and serves it until it is stopped.
 */
import { nodeTerminal } from "../../apps/cli/src/terminal/nodeTerminal.ts";
import { run } from "../../apps/cli/src/run.ts";
import { buildApplication, isBuilt } from "./builtApplication.ts";

const WORKED_EXAMPLE = "examples/patient-portal.yaml";

const decided = await run(["decide", WORKED_EXAMPLE], nodeTerminal());
process.exitCode = decided === 0 ? await served() : decided;

async function served(): Promise<number> {
  if (!isBuilt()) {
    process.stderr.write("\nBuilding the browser application, once until its sources change.\n");
    await buildApplication();
  }
  // The log of single requests is for who runs a service, not for who looks at it.
  process.env["LOG_LEVEL"] ??= "warn";
  process.stdout.write("\n");
  return run(["serve", ...process.argv.slice(2)], nodeTerminal());
}
