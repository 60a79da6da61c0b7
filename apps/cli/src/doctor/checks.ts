import { constants } from "node:fs";
import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What was found, in words. */
  readonly found: string;
  /** What to do, where it is not right. */
  readonly advice?: string;
}

const OLDEST_NODE = 26;
/** Rules of daylight saving change every year; older ones give wrong hours for some places. */
const OLDEST_TIME_ZONES = "2025a";

/** Is this Node, given as "26.1.0", recent enough? */
export function nodeCheck(version: string): Check {
  const ok = Number(version.split(".")[0]) >= OLDEST_NODE;
  const advice = ok ? {} : { advice: `Start it as ./shoreline, which brings Node ${OLDEST_NODE} with it.` };
  return { name: "Node", ok, found: version, ...advice };
}

/** Are Node's rules of time zones, given as "2025b", recent enough? */
export function timeZoneCheck(version: string | undefined): Check {
  const ok = version !== undefined && version >= OLDEST_TIME_ZONES;
  const advice = ok ? {} : { advice: "Update Node; its time zone rules are old." };
  return { name: "time zone rules", ok, found: version ?? "none", ...advice };
}

/** Does the clock, given as an ISO date, stand after the day of the facts? It cannot stand before. */
export function clockCheck(today: string, atlasDate: string): Check {
  const ok = today >= atlasDate;
  const advice = ok ? {} : { advice: "Set the clock of this machine; sessions and links are judged by it." };
  return { name: "date", ok, found: today, ...advice };
}

/** Loads each package as a command would. */
export async function packagesCheck(loaders: Readonly<Record<string, () => Promise<object>>>): Promise<Check> {
  const results = await Promise.all(
    Object.entries(loaders).map(async ([name, load]) => ({ name, trouble: await troubleOf(load) })),
  );
  const broken = results.filter(({ trouble }) => trouble !== undefined);
  const found =
    broken.length === 0
      ? `all ${results.length} load`
      : broken.map(({ name, trouble }) => `${name}: ${trouble}`).join("; ");
  const advice =
    broken.length === 0
      ? {}
      : { advice: "Remove node_modules and run ./shoreline again: it installs what is missing." };
  return { name: "packages", ok: broken.length === 0, found, ...advice };
}

async function troubleOf(load: () => Promise<object>): Promise<string | undefined> {
  try {
    const exported = Object.keys(await load());
    return exported.length > 0 ? undefined : "exports nothing";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether answers can be written into the present folder. */
export async function folderCheck(folder: string): Promise<Check> {
  try {
    await access(folder, constants.W_OK);
    return { name: "this folder", ok: true, found: "can be written to" };
  } catch {
    const advice = "Answers can be printed but not written here; name another folder after --out.";
    return { name: "this folder", ok: false, found: "cannot be written to", advice };
  }
}

/** Whether a file can be written for the time being. */
export async function temporaryFolderCheck(): Promise<Check> {
  try {
    const folder = await mkdtemp(join(tmpdir(), "shoreline-"));
    await writeFile(join(folder, "probe"), "probe");
    await rm(folder, { recursive: true });
    return { name: "temporary folder", ok: true, found: "can be written to" };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { name: "temporary folder", ok: false, found, advice: "Set TMPDIR to a folder that you may write to." };
  }
}
