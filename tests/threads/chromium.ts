import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

/** Names under which a system has it. */
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const CACHE = join(import.meta.dirname, "../../node_modules/.cache");

/** A Chromium without a window: that of the system, or else the one that npm has installed, unpacked once. */
export async function startedChromium(): Promise<Browser> {
  const own = onPath();
  if (own !== undefined) return chromium.launch({ executablePath: own, chromiumSandbox: false });
  if (process.platform !== "linux") return chromium.launch({ channel: "chrome" });
  const folder = await unpacked();
  const libraries = [join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]];
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    chromiumSandbox: false,
    env: { ...process.env, LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter) },
  });
}

function onPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** The folder of the npm package's Chromium and its libraries. It appears in one go, so that it is whole or not there. */
async function unpacked(): Promise<string> {
  const parts = dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium")));
  const { version } = JSON.parse(readFileSync(join(parts, "../package.json"), "utf8")) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const made = mkdtempSync(join(CACHE, "chromium-part-"));
  // The package unpacks to the folder for temporary files: the program gets one of its own.
  const program = join(import.meta.dirname, "unpackChromium.ts");
  await promisify(execFile)(process.execPath, [program], { env: { ...process.env, TMPDIR: made } });
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
