import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { type Fault, type Result, refuse, succeed } from "@shoreline/units";

/** A file of the built application, with what was packed beside it. */
export interface ApplicationFile {
  readonly bytes: Uint8Array;
  readonly packed: Readonly<Partial<Record<Packing, Uint8Array>>>;
  readonly mediaType: string;
  /** Its name changes with its content, so that it may be kept for ever. */
  readonly isImmutable: boolean;
  readonly tag: string;
}

/** Ways in which the build has packed files already, the smallest first. */
export const packings = { br: ".br", gzip: ".gz" } as const;
export type Packing = keyof typeof packings;

/** The built application by the paths of its files, such as `/assets/index-DGRXaeoC.js`. */
export type Application = ReadonlyMap<string, ApplicationFile>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/**
 * Reads the built application from its folder, whole: it is some megabytes, and a build that replaces it while the
 * service runs must not mix old pages with new parts.
 *
 * Faults: server.no-application, server.application-too-large, server.application-unreadable.
 */
export async function applicationIn(folder: string): Promise<Result<Application>> {
  const read = await everyFile(folder);
  if (!read.ok) return read;
  const files = read.value;
  if (!files.has("/index.html")) {
    const allowed = "a folder with the built application, index.html in it";
    return refuse([{ code: "server.no-application", path: "WEB_DIR", given: folder, allowed }]);
  }
  const shown = [...files.keys()].filter((path) => Object.hasOwn(MEDIA_TYPES, extname(path)));
  return succeed(new Map(shown.map((path) => [path, fileOf(path, files)])));
}

type Bytes = ReadonlyMap<string, Uint8Array>;

/** Larger than any build of ours: a folder that holds more is another one. */
const MOST_MEBIBYTES = 128;
const MEBIBYTE = 2 ** 20;

async function everyFile(folder: string): Promise<Result<Bytes>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const ours = paths.filter(isOurs);
  try {
    const sizes = await Promise.all(ours.map(async (path) => (await stat(path)).size));
    if (sizes.reduce((sum, size) => sum + size, 0) > MOST_MEBIBYTES * MEBIBYTE) return refuse([tooLarge(folder)]);
    const named = ours.map(async (path): Promise<[string, Uint8Array]> => {
      return [`/${relative(folder, path).split(sep).join("/")}`, await readFile(path)];
    });
    return succeed(new Map(await Promise.all(named)));
  } catch (error) {
    return refuse([unreadable(folder, error)]);
  }
}

/** Whether a file may be shown, packed or not. */
function isOurs(path: string): boolean {
  const packed = Object.values(packings).find((ending) => path.endsWith(ending)) ?? "";
  return Object.hasOwn(MEDIA_TYPES, extname(path.slice(0, path.length - packed.length)));
}

function tooLarge(folder: string): Fault {
  const allowed = `the folder of a built application, of at most ${MOST_MEBIBYTES} MiB`;
  return { code: "server.application-too-large", path: "WEB_DIR", given: folder, allowed };
}

function unreadable(folder: string, error: unknown): Fault {
  const hint = `The system said: ${error instanceof Error ? error.message : String(error)}. Is it being built just now?`;
  const allowed = "a folder whose files can be read";
  return { code: "server.application-unreadable", path: "WEB_DIR", given: folder, allowed, hint };
}

function fileOf(path: string, files: Bytes): ApplicationFile {
  const bytes = files.get(path) ?? new Uint8Array();
  const packed = Object.entries(packings).flatMap(([name, ending]) => {
    const found = files.get(path + ending);
    return found === undefined ? [] : [[name, found]];
  });
  return {
    bytes,
    packed: Object.fromEntries(packed),
    mediaType: MEDIA_TYPES[extname(path)] ?? "application/octet-stream",
    isImmutable: path.startsWith("/assets/"),
    tag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
  };
}
