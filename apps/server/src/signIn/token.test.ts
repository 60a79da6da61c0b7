import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { API_TOKEN_PREFIX, hashOf, newToken } from "./token.ts";

describe("a new token", () => {
  it("is 256 bits in letters that need no escaping, and never the same twice", () => {
    const tokens = Array.from({ length: 100 }, () => newToken());
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it("of other software is known by how it begins", () => {
    expect(newToken(API_TOKEN_PREFIX)).toMatch(/^shl_[A-Za-z0-9_-]{43}$/);
  });

  it("is kept as the SHA-256 of its text", () => {
    expect(hashOf("abc")).toEqual(createHash("sha256").update("abc").digest());
  });
});
