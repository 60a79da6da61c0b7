import { describe, expect, it } from "vitest";
import { killableFolder, killableServer } from "./killables.ts";
import { killRounds } from "./killRounds.ts";

const ROUNDS = 3;
const SEED = 7;

describe.each([
  { name: "an embedded store", make: killableFolder },
  { name: "a server", make: killableServer },
])("$name that is killed while it writes", ({ make }) => {
  it(`loses nothing that it said it kept, in ${ROUNDS} rounds`, { timeout: 180_000 }, async () => {
    const { store, remove } = await make();
    try {
      const rounds = await killRounds(store, ROUNDS, SEED);
      for (const round of rounds) expect(round).toMatchObject({ lost: 0, torn: 0, audit: "whole" });
      expect(rounds.reduce((sum, { acknowledged }) => sum + acknowledged, 0)).toBeGreaterThan(ROUNDS);
    } finally {
      await remove();
    }
  });
});
