/**
 * Kendall's coefficient of concordance W of several rankings of the same things, with the correction for ties: 1 when
 * all rank alike, 0 when their rank sums are all equal (Kendall and Babington Smith 1939, Annals of Mathematical
 * Statistics 10:275). `rankings` hold a rank for each thing, ties sharing the average. Null for fewer than two rankings
 * or things, or where everybody ties everything.
 */
export function kendallsW(rankings: readonly (readonly number[])[]): number | null {
  const [judges, things] = [rankings.length, rankings[0]?.length ?? 0];
  if (judges < 2 || things < 2) return null;
  const sums = Array.from({ length: things }, (_, thing) => rankings.reduce((sum, ranks) => sum + ranks[thing]!, 0));
  const mean = (judges * (things + 1)) / 2;
  const spread = sums.reduce((total, sum) => total + (sum - mean) * (sum - mean), 0);
  const ties = rankings.reduce((total, ranks) => total + tieCorrection(ranks), 0);
  const most = judges * judges * (things * things * things - things) - judges * ties;
  return most <= 0 ? null : (12 * spread) / most;
}

/** Sum of t³ − t over groups of t things that share a rank. */
function tieCorrection(ranks: readonly number[]): number {
  return [...new Set(ranks)].reduce((total, rank) => {
    const tied = ranks.filter((each) => each === rank).length;
    return total + tied * tied * tied - tied;
  }, 0);
}
