import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { briefDesk } from "./briefDesk.ts";

const fieldOf = (words: string, path: string) =>
  expectOk(briefDesk.readWords(words, "2026-11-20")).fields.find((field) => field.path === path);

describe("what is read out of somebody's words", () => {
  it("says of a figure of a day which working days it assumes, and is not called sure", () => {
    const path = "work.volumes.ticketsPerMonth";
    const perDay = fieldOf("We run a service desk with 900 tickets a day.", path);
    expect(perDay).toMatchObject({ value: 18_900, sureness: "likely", workingDays: 21, quote: "900 tickets a day" });
    const perMonth = fieldOf("We run a service desk with 18,900 tickets a month.", path);
    expect(perMonth).toMatchObject({ value: 18_900, sureness: "sure" });
    expect(perMonth).not.toHaveProperty("workingDays");
  });
});
