import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cHeader } from "./cHeader.ts";

const SOURCE = join(import.meta.dirname, "peer.c");

/** Compiles the C file with these flags into the folder; throws where there is no gcc or it refuses. */
export function compiledC(folder: string, name: string, flags: readonly string[]): readonly string[] {
  writeFileSync(join(folder, "figures.h"), cHeader());
  const program = join(folder, name);
  const args = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", ...flags, `-I${folder}`, SOURCE, "-o", program, "-lm"];
  const { status, stderr, error } = spawnSync("gcc", args, { encoding: "utf8" });
  if (error) throw new Error("there is no gcc");
  if (status !== 0) throw new Error(`gcc refuses: ${stderr.trim().split("\n")[0]}`);
  return [program];
}
