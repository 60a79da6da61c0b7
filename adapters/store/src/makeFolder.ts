import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Only its owner may look into it. */
const MODE = 0o700;

/**
 * Makes a folder and those above it that are missing; throws what the system says where it cannot. Node's own
 * `recursive` tries for ever where the system denies that a folder exists and refuses to make one, as below `/proc`.
 */
export function makeFolder(folder: string): void {
  if (isThere(folder)) return;
  const above = dirname(resolve(folder));
  if (above !== resolve(folder)) makeFolder(above);
  try {
    mkdirSync(folder, { mode: MODE });
  } catch (error) {
    // Another process may have been quicker.
    if (!isThere(folder)) throw error;
  }
}

function isThere(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}
