import { describe, expect, it } from "vitest";
import { COST, fits, hashPassword, isOutdated, NOBODYS_HASH } from "./hash.ts";

const CHEAP = { memory: 64, passes: 1, parallelism: 1 };
const PASSWORD = "four quiet green boats";

describe("a kept password", () => {
  it("fits the password that it was made of and no other", async () => {
    const kept = await hashPassword(PASSWORD);
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(await fits(PASSWORD, kept)).toBe(true);
    expect(await fits(`${PASSWORD} `, kept)).toBe(false);
    expect(await fits("", kept)).toBe(false);
  });

  it("fits however its letters are composed", async () => {
    const kept = await hashPassword("zw\u00f6lf Schl\u00fcssel", CHEAP);
    expect(await fits("zwo\u0308lf Schlu\u0308ssel", kept)).toBe(true);
  });

  it("differs for the same password, because of its salt", async () => {
    expect(await hashPassword(PASSWORD, CHEAP)).not.toBe(await hashPassword(PASSWORD, CHEAP));
  });

  it("still fits after the cost was raised, and is then known to be outdated", async () => {
    const kept = await hashPassword(PASSWORD, CHEAP);
    expect(await fits(PASSWORD, kept)).toBe(true);
    expect(isOutdated(kept)).toBe(true);
    expect(isOutdated(kept, CHEAP)).toBe(false);
  });

  it("that another program wrote is a broken invariant", async () => {
    await expect(fits(PASSWORD, "$2b$10$abc")).rejects.toThrow("PHC");
  });
});

describe("the hash of nobody", () => {
  it("costs as much as any and fits nothing", async () => {
    expect(isOutdated(NOBODYS_HASH, COST)).toBe(false);
    expect(await fits(PASSWORD, NOBODYS_HASH)).toBe(false);
  });
});

describe("argon2id as Node computes it", () => {
  // phc-winner-argon2, test.c, version 0x13: hashtest(version, 2, 8, 1, "password", "somesalt", …, Argon2_id).
  it("gives the reference implementation's published value", async () => {
    const published = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    expect(await fits("password", published)).toBe(true);
    expect(await fits("Password", published)).toBe(false);
  });
});
