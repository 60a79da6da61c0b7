import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/*
 * One install at a time in a checkout. Making a folder is atomic on every file system, so the folder is the lock.
 * Inside lies who holds it; the holder touches the folder while it works. A lock is stale when its holder is gone
 * (same machine) or has been silent for a minute (any machine).
 */

/**
 * @typedef {{ pid: number, host: string }} Owner
 * @typedef {{ silentMs: number, beatMs: number, pollMs: number }} Pace
 */

/** @type {Pace} */
const PACE = { silentMs: 60_000, beatMs: 2_000, pollMs: 200 };

/**
 * Takes the lock, waiting for another holder to finish.
 *
 * @param {string} folder
 * @param {(owner: Owner | undefined) => void} onWait called once when somebody else holds it
 * @param {Pace} pace
 * @returns {Promise<() => void>} gives the lock back
 */
export async function takeLock(folder, onWait, pace = PACE) {
  mkdirSync(dirname(folder), { recursive: true });
  let told = false;
  while (!hasTaken(folder)) {
    if (isStale(folder, pace)) {
      breakLock(folder, pace);
      continue;
    }
    if (!told) onWait(ownerOf(folder));
    told = true;
    // oxlint-disable-next-line no-await-in-loop -- waiting in turns is the purpose
    await sleep(pace.pollMs);
  }
  return keepAlive(folder, pace);
}

/** @param {string} folder */
function hasTaken(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  writeFileSync(join(folder, "owner.json"), JSON.stringify({ pid: process.pid, host: hostname() }));
  return true;
}

/**
 * @param {string} folder
 * @param {Pace} pace
 */
function keepAlive(folder, pace) {
  const beat = setInterval(() => touch(folder), pace.beatMs);
  beat.unref();
  const release = () => {
    clearInterval(beat);
    process.off("exit", release);
    rmSync(folder, { recursive: true, force: true });
  };
  process.on("exit", release);
  return release;
}

/** @param {string} folder */
function touch(folder) {
  const now = new Date();
  try {
    utimesSync(folder, now, now);
  } catch {
    // Somebody removed the lock by hand: the install goes on, there is nothing left to keep alive.
  }
}

/**
 * @param {string} folder
 * @param {Pace} pace
 */
function isStale(folder, pace) {
  const silence = silenceOf(folder);
  if (silence === undefined) return false;
  const owner = ownerOf(folder);
  if (owner !== undefined && owner.host === hostname() && !isAlive(owner.pid)) return true;
  return silence > pace.silentMs;
}

/** Milliseconds since the holder last touched the lock; nothing when the lock is gone. @param {string} folder */
function silenceOf(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @returns {Owner | undefined}
 */
function ownerOf(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, "owner.json"), "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/**
 * Removes a stale lock. Two processes may find it stale together, and the slower one must not remove the lock that
 * the faster one has just taken: so only the holder of a second, very short lock looks again and removes.
 *
 * @param {string} folder
 * @param {Pace} pace
 */
function breakLock(folder, pace) {
  const breaker = `${folder}.breaking`;
  try {
    mkdirSync(breaker);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    if ((silenceOf(breaker) ?? 0) > pace.silentMs) rmSync(breaker, { recursive: true, force: true });
    return;
  }
  try {
    if (isStale(folder, pace)) rmSync(folder, { recursive: true, force: true });
  } finally {
    rmSync(breaker, { recursive: true, force: true });
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
