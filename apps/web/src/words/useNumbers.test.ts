import { describe, expect, it } from "vitest";
import { numbersOf } from "./useNumbers.ts";

const [english, german] = [numbersOf("en"), numbersOf("de")];
/** With plain spaces, as they are read. */
const read = (text: string) => text.replaceAll("\u00a0", " ");

describe("figures of the application", () => {
  it("are amounts as the sentences of a decision say them", () => {
    expect(
      [0, 14.2, 999, 187_400, 999_600, 3_580_000, 2e9].map((amount) => read(english.money(amount, "USD"))),
    ).toEqual(["$0", "$14.2", "$999", "$187 k", "$1 m", "$3.58 m", "$2 bn"]);
    expect([187_400, 3_580_000, -2e9].map((amount) => read(german.money(amount, "EUR")))).toEqual([
      "187 Tsd. €",
      "3,58 Mio. €",
      "−2 Mrd. €",
    ]);
  });

  it("are differences with their sign, nothing without", () => {
    expect([1200, -1200, 0].map((amount) => read(english.moneyMore(amount, "CHF")))).toEqual([
      "+CHF 1.2 k",
      "−CHF 1.2 k",
      "CHF 0",
    ]);
  });

  it("are shares with a space before the sign in both languages", () => {
    expect([english, german].map(({ percent }) => read(percent(0.654)))).toEqual(["65 %", "65 %"]);
    expect([english, german].map(({ share }) => read(share(0.1234)))).toEqual(["12.3 %", "12,3 %"]);
  });
});
