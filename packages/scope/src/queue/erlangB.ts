/**
 * Share of calls that find all agents busy where nobody waits (Erlang 1917), by the recursion over the number of
 * agents, which is stable for any number; 1 without agents.
 */
export function erlangB(erlangs: number, agents: number): number {
  let blocked = 1;
  for (let k = 1; k <= agents; k += 1) blocked = (erlangs * blocked) / (k + erlangs * blocked);
  return blocked;
}
