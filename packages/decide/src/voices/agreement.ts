import { valueColumn } from "../criteria/columns.ts";
import type { Considered } from "../considered.ts";
import type { Criterion } from "../criteria/criterion.ts";
import { meanOf, stored } from "../figures.ts";
import type { Agreement, Camp, DecidingWeight, Opinion, VoiceOpinion } from "./group.ts";
import { turningWeight, type WeighedTable } from "./turningWeight.ts";

/** Whether voices and group come to one answer, and if not, what would have to be agreed. */
export function agreementOf(study: Considered, voices: readonly VoiceOpinion[], group: Opinion): Agreement {
  const camps = campsOf(voices);
  const all = [...voices, group];
  const isOne = (of: (opinion: Opinion) => string) => new Set(all.map(of)).size === 1;
  const on = isOne(({ recommendation }) => recommendation)
    ? "alternative"
    : isOne(({ cell }) => cell)
      ? "cell"
      : "nothing";
  return { on, camps, decides: on === "nothing" ? decidingWeights(study, voices, { camps, group }) : [] };
}

/** Voices by what they want, the heaviest first; of equal ones the one that spoke first. */
function campsOf(voices: readonly VoiceOpinion[]): readonly Camp[] {
  const cells = [...new Set(voices.map(({ cell }) => cell))];
  const camps = cells.map((cell) => {
    const members = voices.filter((each) => each.cell === cell);
    const heaviest = members.reduce((most, each) => (each.share > most.share ? each : most));
    const share = stored(members.reduce((sum, each) => sum + each.share, 0));
    return { cell, alternative: heaviest.recommendation, voices: members.map(({ name }) => name), share };
  });
  return camps.toSorted((a, b) => b.share - a.share);
}

interface Sides {
  readonly camps: readonly Camp[];
  readonly group: Opinion;
}

/** For every camp that the group does not follow, the weight that would win it over. */
function decidingWeights(
  study: Considered,
  voices: readonly VoiceOpinion[],
  { camps, group }: Sides,
): DecidingWeight[] {
  const { weighed } = study;
  const feasible = study.options.filter(({ faults }) => faults.length === 0);
  const table: Table = {
    weighed,
    ids: feasible.map(({ named }) => named.id),
    cells: feasible.map(({ named }) => named.cell),
    values: feasible.map(({ outcome }) => weighed.map(({ key }) => meanOf(outcome.extra[valueColumn(key)]!))),
    weights: weighed.map(({ key }) => group.weights[key]!),
  };
  const mine = camps.find(({ cell }) => cell === group.cell);
  const here = mine ? weightsOf(voices, mine, weighed) : table.weights;
  return camps
    .filter(({ cell }) => cell !== group.cell)
    .flatMap((other) => {
      const there = weightsOf(voices, other, weighed);
      const gap = here.map((weight, index) => weight - there[index]!);
      return decidingWeight(table, { gap, ours: group.recommendation, other }) ?? [];
    });
}

interface Table extends WeighedTable {
  readonly weighed: readonly Criterion[];
  readonly ids: readonly string[];
  readonly cells: readonly string[];
}

interface Divide {
  /** By how much the group's own camp weighs each criterion more than the other. */
  readonly gap: readonly number[];
  readonly ours: string;
  readonly other: Camp;
}

/**
 * Of all criteria, the one on whose weight the difference between the camps rests most, among those whose weight alone
 * can turn the group's answer to the other camp's.
 */
function decidingWeight(table: Table, { gap, ours, other }: Divide): DecidingWeight | null {
  const valuesOf = (id: string) => table.values[table.ids.indexOf(id)]!;
  const [mine, theirs] = [valuesOf(ours), valuesOf(other.alternative)];
  const rests = gap.map((weight, index) => weight * (mine[index]! - theirs[index]!));
  const inOrder = table.weighed.map((_, index) => index).toSorted((a, b) => rests[b]! - rests[a]! || a - b);
  for (const index of inOrder) {
    const turn = turningWeight(table, index, (each) => table.cells[each] === other.cell);
    if (turn === null) continue;
    const { key: criterion } = table.weighed[index]!;
    const [at, becomes] = [stored(turn.at), table.ids[turn.becomes]!];
    return { cell: other.cell, criterion, now: table.weights[index]!, at, becomes };
  }
  return null;
}

/** Mean weights of a camp by the shares of its voices. */
function weightsOf(voices: readonly VoiceOpinion[], camp: Camp, weighed: readonly Criterion[]): readonly number[] {
  const members = voices.filter(({ name }) => camp.voices.includes(name));
  return weighed.map(
    ({ key }) => members.reduce((sum, { share, weights }) => sum + share * weights[key]!, 0) / camp.share,
  );
}
