import { describe, expect, it } from "vitest";
import { sources } from "./sources.ts";
import { storedFactsOf, storedPlaces } from "./storedFacts.ts";

describe("sources", () => {
  it("name title, publisher, licence, attribution and place of reading, each once", () => {
    const ids = sources().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const bare = sources().filter(({ title, publisher, licence, attribution, where }) =>
      [title, publisher, licence, attribution, where].includes(""),
    );
    expect(bare).toEqual([]);
  });

  it("say for each what may be done with it, and are shared alike exactly under the ODbL", () => {
    for (const { licence, reuse } of sources()) {
      expect(["redistributable", "share-alike", "single-facts"]).toContain(reuse);
      expect(reuse === "share-alike").toBe(licence === "ODbL-1.0");
    }
  });

  it("keep figures of the ODbL survey to developer wages, which stand in a file of their own", () => {
    const facts = storedPlaces().flatMap((place) => storedFactsOf(place));
    const keys = facts.filter(({ source }) => source === "stack-overflow-2024").map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set(["developerWageUsd"]));
  });
});
