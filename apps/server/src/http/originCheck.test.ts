import { describe, expect, it } from "vitest";
import { checkOrigin } from "./originCheck.ts";
import type { Incoming, Signed } from "./signed.ts";

const OURS = "https://sourcing.example.org";

function isLetIn(by: "session" | "token" | undefined, headers: Record<string, string>, method = "POST"): boolean {
  const incoming = { method, header: (name: string) => headers[name] } as Incoming;
  const signed = by === undefined ? undefined : ({ by: { kind: by, id: "1" } } as Signed);
  try {
    checkOrigin(incoming, signed, new Set([OURS]));
    return true;
  } catch {
    return false;
  }
}

describe("a write", () => {
  it("by cookie comes from our own pages", () => {
    expect(isLetIn("session", { origin: OURS })).toBe(true);
    expect(isLetIn("session", { origin: "https://sourcing.example.org.evil.example" })).toBe(false);
    expect(isLetIn("session", { origin: "http://sourcing.example.org" })).toBe(false);
    expect(isLetIn("session", { origin: "null" })).toBe(false);
    expect(isLetIn("session", {})).toBe(false);
    expect(isLetIn("session", { "sec-fetch-site": "same-origin" })).toBe(true);
    expect(isLetIn("session", { "sec-fetch-site": "same-site" })).toBe(false);
  });

  it("that signs in comes from our own pages or from no browser", () => {
    expect(isLetIn(undefined, {})).toBe(true);
    expect(isLetIn(undefined, { origin: OURS })).toBe(true);
    expect(isLetIn(undefined, { origin: "https://evil.example" })).toBe(false);
    expect(isLetIn(undefined, { "sec-fetch-site": "cross-site" })).toBe(false);
  });

  it("by token may come from anywhere, and so may every read", () => {
    expect(isLetIn("token", { origin: "https://evil.example" })).toBe(true);
    expect(isLetIn("session", { origin: "https://evil.example" }, "GET")).toBe(true);
  });
});
