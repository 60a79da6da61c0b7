import { describe, expect, it } from "vitest";
import type { AlternativePart } from "../decision.ts";
import { dividedAdvice, dividedThing } from "./dividedInWords.ts";

const part = (parts: readonly string[], alternative: string, reach: AlternativePart["reach"]): AlternativePart => {
  const [who = "", site = ""] = alternative.split("@");
  const party = who.split(":")[0] as AlternativePart["party"];
  return { parts, share: 0.5, alternative, party, site, reach };
};

describe("a hybrid in words", () => {
  const parts = [
    part(["architecture", "product"], "employees@us-chicago", "onshore"),
    part(["testing", "run"], "vendor@mx-guadalajara", "nearshore"),
  ];

  it("says who takes what, and that the rest stays", () => {
    expect(dividedThing("employees", parts)).toBe(
      "a hybrid in which a vendor in Guadalajara takes testing, run, while the rest stays at home",
    );
  });

  it("advises what to keep and what to give", () => {
    expect(dividedAdvice("employees", parts)).toBe(
      "Divide it: keep architecture, product with your own team in Chicago; give testing, run to a vendor in Guadalajara.",
    );
  });

  it("names a vendor that has offered, and two takers", () => {
    const two = [part(["core"], "employees@in-pune", "offshore"), part(["run"], "vendor:acme@in-pune", "offshore")];
    expect(dividedThing("employees", two)).toBe(
      "a hybrid in which a centre of your own in Pune takes core and the vendor acme in Pune takes run",
    );
    expect(dividedAdvice("employees", two)).toBe(
      "Divide it: build a centre of your own in Pune for core; give run to the vendor acme in Pune.",
    );
  });
});

describe("several sites in words", () => {
  const sites = [part([], "employees@ph-manila", "offshore"), part([], "employees@us-chicago", "onshore")];

  it("are named together, around the clock", () => {
    expect(dividedThing("employees", sites)).toBe("own teams in Manila and Chicago around the clock");
    expect(dividedAdvice("employees", sites)).toBe(
      "Follow the sun with teams of your own in Manila and Chicago, each by its own day.",
    );
  });
});
