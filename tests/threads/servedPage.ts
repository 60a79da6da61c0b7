import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { build } from "vite";

/** A page that is served from this machine, for this machine alone. */
export interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const KINDS: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** With these a page is isolated from other origins, and so may share memory between its threads. */
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
};

/** Bundles the page of a folder from source, as a browser would get it, and serves it on the loopback. */
export async function servedPage(
  folder: string,
  headers: Readonly<Record<string, string>> = ISOLATED,
): Promise<ServedPage> {
  const bundle = mkdtempSync(join(tmpdir(), "shoreline-page-"));
  await build({
    root: folder,
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["@shoreline/source", "module", "browser", "import", "default"] },
    build: { outDir: bundle, emptyOutDir: true, target: "esnext", minify: false, modulePreload: false },
    worker: { format: "es" },
  });
  const server = createServer(({ url = "/" }, answer) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    const content = contentOf(join(bundle, pathname === "/" ? "index.html" : pathname));
    const type = KINDS[extname(pathname)] ?? "text/html";
    answer.writeHead(content ? 200 : 404, { ...headers, "content-type": type }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(bundle, { recursive: true, force: true });
    },
  };
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
