import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Only its owner may look into it, unless another mode is said. */
const MODE = 0o700;

/**
 * Makes a folder and those above it that are missing; throws what the system says where it cannot. Node's own
 * `recursive` tries for ever where the system denies that a folder exists and refuses to make one, as below `/proc`.
 */
export function makeFolder(folder: string, mode = MODE): void {
  if (isThere(folder)) return;
  const above = dirname(resolve(folder));
  if (above !== resolve(folder)) makeFolder(above, mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Another process may have been quicker.
    if (!isThere(folder)) throw error;
  }
}

function isThere(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}
