import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmCall, npmEnvironment } from "../../scripts/npm.mjs";
import { squiggleProgramme } from "./squiggleProgramme.ts";

/** A folder of its own, with its own lock file: the product's installation does not know of Squiggle. */
const FOLDER = join(import.meta.dirname, "squiggle");

/** The command that evaluates the model in Squiggle, which is installed first if it is missing; throws without network. */
export function squigglePeer(folder: string): readonly string[] {
  if (!existsSync(join(FOLDER, "node_modules/@quri/squiggle-lang/package.json"))) install();
  const programme = join(folder, "model.squiggle");
  writeFileSync(programme, squiggleProgramme());
  return [process.execPath, join(FOLDER, "peer.mjs"), programme];
}

function install(): void {
  const npm = npmCall(process.execPath, process);
  if (!npm) throw new Error("there is no npm to install it");
  const { status, stderr } = spawnSync(npm.program, [...npm.before, "ci", "--ignore-scripts", "--fetch-retries=1"], {
    cwd: FOLDER,
    env: npmEnvironment(process.env, process.execPath),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`npm cannot install it: ${complaintOf(stderr)}`);
}

/** The first of npm's own lines about errors, such as "code ECONNREFUSED". */
function complaintOf(stderr: string): string {
  const error = stderr.split("\n").find((line) => line.startsWith("npm error "));
  return error?.slice("npm error ".length) ?? "it says nothing";
}
