/* oxlint-disable no-await-in-loop -- rounds follow one another */
import { killableFolder, killableServer } from "./killables.ts";
import { killRounds } from "./killRounds.ts";

/** `npm run faults:store -- [rounds] [seed]`: kills both engines while they write, 20 times each unless said. */
const [rounds = "20", seed = "1"] = process.argv.slice(2);
for (const [name, make] of [
  ["PGlite", killableFolder],
  ["PostgreSQL", killableServer],
] as const) {
  const { store, remove } = await make();
  try {
    const done = await killRounds(store, Number(rounds), Number(seed));
    const bad = done.filter((round) => round.lost > 0 || round.torn !== 0 || round.audit !== "whole");
    const written = done.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
    const slowest = Math.max(...done.map(({ reopenedInMilliseconds }) => reopenedInMilliseconds));
    console.log(
      `${name}: ${done.length} kills, ${written} acknowledged writes, ${bad.length} rounds with a loss, reopened in at most ${slowest} ms`,
    );
    for (const round of bad) console.log(JSON.stringify(round));
    if (bad.length > 0) process.exitCode = 1;
  } finally {
    await remove();
  }
}
