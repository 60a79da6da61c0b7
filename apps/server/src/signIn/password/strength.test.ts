import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMON_WORDS } from "./commonWords.ts";
import { isCommon, passwordFaults } from "./strength.ts";

const EMAIL = "olga.berg@clinic.example";
const codesOf = (password: string, email = EMAIL) => passwordFaults(password, email).map(({ code }) => code);

describe("a chosen password", () => {
  it.each([
    "correct horse battery staple",
    "four quiet green boats",
    "vK7#pQz!m2Lw",
    "zwölf Schlüssel am Haken",
    "пять тихих лодок",
    "summer rain on a tin roof",
  ])("may be %s", (password) => expect(codesOf(password)).toEqual([]));

  it("needs 12 characters, as people count them", () => {
    expect(codesOf("kV7#pQz!m2L")).toEqual(["sign-in.password-short"]);
    expect(codesOf("🐟🐙🦀🐚🐬🐳🦑🐠🦐🐡🐋🦈")).toEqual([]);
    expect(codesOf("🐟🐙🦀🐚🐬🐳")).toEqual(["sign-in.password-short"]);
  });

  it.each([
    "password1234",
    "Password2026!",
    "P@ssw0rd12345",
    "passwordpassword",
    "qwertyuiop123",
    "123456789012",
    "111111111111",
    "abcdefghijkl",
    "abcabcabcabc",
    "1qaz2wsx3edc4rfv",
    "iloveyou2024!!",
    "Summer2026!!!",
    "letmeinletmein1",
    "ILoveYouMonkey7",
    "999888777666",
    "Admin@2025####",
  ])("is refused as common when it is %s", (password) => {
    expect(codesOf(password)).toEqual(["sign-in.password-common"]);
  });

  it.each(["my olga and the sea", "the clinic by the sea", "x!olga.berg@clinic.example"])(
    "must not hold a part of the address, as in %s",
    (password) => expect(codesOf(password)).toEqual(["sign-in.password-like-email"]),
  );

  it("is not refused for a short part of an address that stands in it by chance", () => {
    expect(codesOf("four quiet green boats", "al@ee.de")).toEqual([]);
  });

  it("is never shown by its refusal", () => {
    for (const password of ["tooFew", "password1234", "the clinic by the sea"])
      expect(JSON.stringify(passwordFaults(password, EMAIL))).not.toContain(password);
  });
});

describe("what is common", () => {
  it("stays common when common words are joined and numbered, whatever their order and case", () => {
    const words = fc.array(fc.constantFrom(...COMMON_WORDS), { minLength: 1, maxLength: 4 });
    const cased = fc.tuple(words, fc.boolean(), fc.integer({ min: 1900, max: 2099 }));
    fc.assert(
      fc.property(cased, ([parts, upper, year]) => {
        const text = parts.join("") + String(year);
        expect(isCommon(upper ? text.toUpperCase() : text)).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it("is hardly ever said of 16 random letters and digits", () => {
    const random = fc.string({
      unit: fc.constantFrom(..."abcdefghijkmnpqrstuvwxyz23456789"),
      minLength: 16,
      maxLength: 16,
    });
    const refused = fc.sample(random, { seed: 11, numRuns: 2000 }).filter(isCommon);
    expect(refused).toEqual([]);
  });
});
