import { describe, expect, it } from "vitest";
import { decideOffer } from "./commands/decide.ts";
import { overlapOffer } from "./commands/overlap.ts";
import { groupFaults, valueMissing, wordFaults } from "./wordFaults.ts";

const decide = { offer: decideOffer, before: [] };
const overlap = { offer: overlapOffer, before: [] };

describe("the words after a command", () => {
  it("may be a single dash, which is standard input and no option", () => {
    expect(wordFaults(decide, ["-"])).toEqual([]);
  });

  it("have all unknown options told, each with the nearest known one", () => {
    const faults = wordFaults(decide, ["--trails", "500", "--sead=1"]);
    expect(faults.map(({ given, hint }) => [given, hint])).toEqual([
      ['"--trails"', 'Did you mean "--trials"?'],
      ['"--sead=1"', 'Did you mean "--seed" or "--set"?'],
    ]);
  });

  it("are too few, or too many", () => {
    expect(wordFaults(decide, []).map(({ code, path }) => [code, path])).toEqual([["cli.missing-argument", "BRIEF"]]);
    expect(wordFaults(overlap, ["Pune"]).map(({ given }) => given)).toEqual(["1 of at least 2"]);
    expect(wordFaults(overlap, ["Pune", "Berlin", "Tokyo"])).toEqual([]);
    expect(wordFaults(decide, ["a", "b", "c"]).map(({ code }) => code)).toEqual([
      "cli.surplus-argument",
      "cli.surplus-argument",
    ]);
  });
});

describe("a word where a command should stand", () => {
  it("gets the nearest command as a hint, or the way to the help", () => {
    expect(groupFaults(["dcide"], ["decide", "atlas"], [])[0]?.hint).toBe('Did you mean "decide"?');
    expect(groupFaults(["zzzzzz"], ["decide"], [])[0]?.hint).toContain("shoreline --help");
  });
});

describe("an option without its value", () => {
  it("is named with what it takes", () => {
    expect(valueMissing("--trials <N>")).toMatchObject({ path: "--trials", allowed: "N" });
  });
});
