/* oxlint-disable no-await-in-loop -- one address after the other */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { applicationIn } from "../../src/http/applicationFiles.ts";
import { LONG, startedService, type TestService } from "../signIn/service.ts";

const PAGE = '<!doctype html><script type="module" src="/assets/index-1a2b3c.js"></script>';
const SCRIPT = "export const answer = 42;";

const folder = mkdtempSync(join(tmpdir(), "shoreline-application-"));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "index.html"), PAGE);
writeFileSync(join(folder, "assets/index-1a2b3c.js"), SCRIPT);
writeFileSync(join(folder, "assets/index-1a2b3c.js.br"), brotliCompressSync(SCRIPT));
writeFileSync(join(folder, ".sources"), "a hash");

let service: TestService;
beforeAll(async () => {
  service = await startedService({ WEB_DIR: folder });
}, LONG);
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(service.url + path, { headers: { "accept-encoding": "identity", ...headers } });

describe("the built application", () => {
  it("is one page at every address that could be a screen, asked for anew each time", async () => {
    for (const path of ["/", "/draft", "/decisions/018f0000-0000-7000-8000-000000000001", "/guide/offshoring?x=1"]) {
      const answer = await get(path);
      expect([path, answer.status, await answer.text()]).toEqual([path, 200, PAGE]);
      expect(answer.headers.get("cache-control")).toBe("no-cache");
      expect(answer.headers.get("content-security-policy")).toContain("script-src 'self' 'wasm-unsafe-eval'");
    }
    const tag = (await get("/")).headers.get("etag") ?? "";
    expect((await get("/", { "if-none-match": tag })).status).toBe(304);
  });

  it("has parts that may be kept for ever, packed as the client takes them", async () => {
    const plain = await get("/assets/index-1a2b3c.js");
    expect(await plain.text()).toBe(SCRIPT);
    expect(plain.headers.get("cache-control")).toContain("immutable");
    expect(plain.headers.get("content-type")).toContain("text/javascript");
    const packed = await get("/assets/index-1a2b3c.js", { "accept-encoding": "gzip, br" });
    expect(packed.headers.get("content-encoding")).toBe("br");
    expect(packed.headers.get("vary")).toBe("Accept-Encoding");
    expect(await packed.text()).toBe(SCRIPT);
  });

  it("gives no page for a file that is not there, for the API, or for what lies in the folder besides", async () => {
    for (const path of [
      "/missing.js",
      "/assets/missing",
      "/api/v1/missing",
      "/problems/missing",
      "/.sources",
      "/%2e%2e/x.js",
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    expect((await fetch(`${service.url}/`, { method: "POST" })).status).toBe(404);
  });

  it("is refused in words where the folder has none", async () => {
    expect(await applicationIn(join(folder, "assets"))).toMatchObject({
      ok: false,
      faults: [{ code: "server.no-application", path: "WEB_DIR" }],
    });
  });

  it("is refused in words where a file is larger than any build", async () => {
    const other = mkdtempSync(join(tmpdir(), "shoreline-web-"));
    onTestFinished(() => rmSync(other, { recursive: true }));
    writeFileSync(join(other, "index.html"), "<!doctype html>");
    // Nothing of ours is larger, and what would not be shown is not read.
    writeFileSync(join(other, "video.mp4"), "");
    truncateSync(join(other, "video.mp4"), 3 * 2 ** 30);
    expect(await applicationIn(other)).toMatchObject({ ok: true });
    writeFileSync(join(other, "large.js"), "");
    truncateSync(join(other, "large.js"), 3 * 2 ** 30);
    const refused = { ok: false, faults: [{ code: "server.application-too-large", path: "WEB_DIR", given: other }] };
    expect(await applicationIn(other)).toMatchObject(refused);
  });

  it("is read or refused in words where a build replaces it meanwhile", async () => {
    const codes = new Set<string>();
    for (let milliseconds = 0; milliseconds < 30; milliseconds += 1) {
      const built = mkdtempSync(join(tmpdir(), "shoreline-web-"));
      for (let part = 0; part < 200; part += 1) writeFileSync(join(built, `${part}.js`), "");
      writeFileSync(join(built, "index.html"), PAGE);
      const read = applicationIn(built);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      rmSync(built, { recursive: true });
      const found = await read;
      codes.add(found.ok ? "read" : (found.faults[0]?.code ?? ""));
    }
    const expected = ["read", "server.application-unreadable", "server.no-application"];
    expect(expected).toEqual(expect.arrayContaining([...codes]));
  });
});
