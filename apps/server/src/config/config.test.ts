import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

function read(environment: Record<string, string>) {
  const outcome = readConfig(environment);
  return outcome.ok ? outcome.value : outcome.faults.map(({ code, path }) => `${code} ${path}`);
}

describe("the configuration", () => {
  it("of an empty environment is an embedded database on this machine alone", () => {
    expect(read({})).toMatchObject({
      host: "127.0.0.1",
      port: 8787,
      database: { folder: ".shoreline" },
      logLevel: "info",
      trustedProxies: 0,
      oidc: undefined,
    });
  });

  it("takes an empty variable for one that is not set", () => {
    expect(read({ PORT: "", DATABASE_URL: "", METRICS_TOKEN: "" })).toEqual(read({}));
  });

  it("is refused with all its faults at once", () => {
    const wrong = {
      PORT: "http",
      PUBLIC_URL: "https://host/path",
      DATABASE_URL: "mysql://x",
      LOG_LEVEL: "loud",
      TRUST_PROXY: "-1",
      OIDC_ISSUER: "https://login.example.org",
    };
    expect(read(wrong)).toEqual([
      "config.refused PORT",
      "config.refused PUBLIC_URL",
      "config.refused DATABASE_URL",
      "config.refused LOG_LEVEL",
      "config.refused TRUST_PROXY",
      "config.missing OIDC_CLIENT_ID",
      "config.missing OIDC_CLIENT_SECRET",
    ]);
  });

  it("never shows a secret in a fault", () => {
    const outcome = readConfig({ DATABASE_URL: "mysql://user:hunter2@host/db" });
    expect(JSON.stringify(outcome)).not.toContain("hunter2");
  });

  it("reads secrets from files, as containers hand them over", () => {
    const folder = mkdtempSync(join(tmpdir(), "shoreline-config-"));
    try {
      const file = join(folder, "url");
      writeFileSync(file, "postgres://user:secret@host/db\n");
      expect(read({ DATABASE_URL_FILE: file })).toMatchObject({ database: { url: "postgres://user:secret@host/db" } });
      expect(read({ DATABASE_URL_FILE: join(folder, "none") })).toEqual(["config.unreadable-file DATABASE_URL_FILE"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
