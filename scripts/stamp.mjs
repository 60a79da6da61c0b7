import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { machine, type } from "node:os";
import { join } from "node:path";

/*
 * A stamp says for which machine and which lock file an installed folder is complete. It lies inside the folder, so
 * that deleting the folder deletes the stamp, and it is written last, so that a broken install has none.
 * Its first two words are those of `uname -sm`: the `shoreline` script reads them without starting Node.
 */
const NAME = ".shoreline-stamp";

/**
 * Is `folder/node_modules` the complete install of `folder/package-lock.json` for this machine?
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  try {
    return readFileSync(join(folder, "node_modules", NAME), "utf8") === stampOf(folder);
  } catch {
    return false;
  }
}

/** @param {string} folder */
export function writeStamp(folder) {
  writeFileSync(join(folder, "node_modules", NAME), stampOf(folder));
}

/** @param {string} folder */
export function removeStamp(folder) {
  rmSync(join(folder, "node_modules", NAME), { force: true });
}

/** @param {string} folder */
function stampOf(folder) {
  const lock = readFileSync(join(folder, "package-lock.json"));
  return `${type()} ${machine()} ${createHash("sha256").update(lock).digest("hex")}\n`;
}
