import type { Context, Hono } from "hono";
import type { Bound } from "./incoming.ts";
import { takesEncoding } from "./reply.ts";
import { type Application, type ApplicationFile, type Packing, packings } from "./applicationFiles.ts";

const YEAR_SECONDS = 31_536_000;

/**
 * Serves the built application: its files under their names, and its one page under every other address that could be
 * a screen of it. Addresses of the service itself are left alone.
 */
export function serveApplication(app: Hono<Bound>, application: Application): void {
  app.get("*", async (c, next) => {
    const file = fileAt(c.req.path, application);
    if (file === undefined) return next();
    return fileResponse(c, file);
  });
}

function fileAt(path: string, application: Application): ApplicationFile | undefined {
  const exact = application.get(path);
  if (exact !== undefined) return exact;
  return isScreen(path) ? application.get("/index.html") : undefined;
}

/** A file that is not there must not be answered with a page; neither must an address of the API. */
function isScreen(path: string): boolean {
  return !/^\/(?:api|problems|assets)(?:\/|$)/.test(path) && !path.slice(path.lastIndexOf("/")).includes(".");
}

function fileResponse(c: Context<Bound>, file: ApplicationFile): Response {
  const headers = new Headers({
    "Content-Type": file.mediaType,
    "Cache-Control": file.isImmutable ? `public, max-age=${YEAR_SECONDS}, immutable` : "no-cache",
    ETag: file.tag,
    Vary: "Accept-Encoding",
  });
  if (c.req.header("if-none-match")?.includes(file.tag)) return new Response(null, { status: 304, headers });
  const packing = packingFor(file, c.req.header("accept-encoding"));
  if (packing !== undefined) headers.set("Content-Encoding", packing);
  const bytes = (packing && file.packed[packing]) ?? file.bytes;
  headers.set("Content-Length", String(bytes.byteLength));
  return new Response(bytes as Uint8Array<ArrayBuffer>, { status: 200, headers });
}

function packingFor(file: ApplicationFile, accepted: string | undefined): Packing | undefined {
  const known = Object.keys(packings) as Packing[];
  return known.find((each) => file.packed[each] !== undefined && takesEncoding(accepted, each));
}
