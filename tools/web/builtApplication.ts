import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { ROOT } from "../checks/tree.ts";

/** Where the built application lies. */
export const APPLICATION = join(ROOT, "apps/web/dist");
/** Its hash of all sources, written last: a folder without it is not whole. */
const STAMP = ".sources";

/** What goes into the application: the page, the packages that the engine is made of, and what builds them. */
const SOURCES = ["apps/web", "packages", "adapters/threads", "package-lock.json", "tools/web"];
const NOT_SOURCES = new Set(["node_modules", "dist", "test"]);

/** Whether the built application is of the sources as they are. */
export function isBuilt(): boolean {
  try {
    return readFileSync(join(APPLICATION, STAMP), "utf8") === sourcesHash();
  } catch {
    return false;
  }
}

/** Builds the application and packs its files, then puts it in the place of the former one. */
export async function buildApplication(): Promise<void> {
  const [{ build }, { callsOnly }] = await Promise.all([import("vite"), import("./callsOnly.ts")]);
  const hash = sourcesHash();
  const cache = join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, "web-"));
  await inProduction(() =>
    build({
      root: join(ROOT, "apps/web"),
      configFile: join(ROOT, "apps/web/vite.config.ts"),
      logLevel: "error",
      plugins: [callsOnly()],
      build: { outDir: made, emptyOutDir: true },
    }),
  );
  await packAll(made);
  writeFileSync(join(made, STAMP), hash);
  putInPlace(made);
}

/** A test or a shell may say another environment, in which the build would be the one for finding mistakes. */
async function inProduction(work: () => Promise<unknown>): Promise<void> {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}

/** Two starts may build at once: the one that comes second finds its own sources built. */
function putInPlace(made: string): void {
  try {
    rmSync(APPLICATION, { recursive: true, force: true });
    renameSync(made, APPLICATION);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if (!isBuilt()) throw error;
  }
}

/** A hash of the names and contents of everything that the build reads. */
function sourcesHash(): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap(filesOf))
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(ROOT, path)));
  return hash.digest("hex");
}

function filesOf(path: string): string[] {
  if (extname(path) === ".json") return [path];
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCES.has(name) && !name.endsWith(".test.ts") && !name.endsWith(".tsbuildinfo"))
    .flatMap((each) => (each.isDirectory() ? filesOf(`${path}/${each.name}`) : [`${path}/${each.name}`]))
    .toSorted();
}

const PACKED = new Set([".js", ".css", ".html", ".svg", ".json"]);
const SMALLEST_BYTES = 1024;
/** Of 11; the last two steps take ten times as long for some hundredths less. */
const BROTLI_QUALITY = 9;

async function packAll(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && PACKED.has(extname(each.name)))
    .map((each) => join(each.parentPath, each.name));
  await Promise.all(files.map(packFile));
}

async function packFile(file: string): Promise<void> {
  const bytes = readFileSync(file);
  if (bytes.length < SMALLEST_BYTES) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [small, usual] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, small);
  writeFileSync(`${file}.gz`, usual);
}
