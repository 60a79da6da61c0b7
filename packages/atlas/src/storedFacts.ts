import developerWages from "../facts/developerWages.odbl.json" with { type: "json" };
import economy from "../facts/economy.json" with { type: "json" };
import exchange from "../facts/exchange.json" with { type: "json" };
import governance from "../facts/governance.json" with { type: "json" };
import labour from "../facts/labour.json" with { type: "json" };
import offices from "../facts/offices.json" with { type: "json" };
import prices from "../facts/prices.json" with { type: "json" };
import rights from "../facts/rights.json" with { type: "json" };
import taxes from "../facts/taxes.json" with { type: "json" };
import wages from "../facts/wages.json" with { type: "json" };
import type { Fact } from "./fact.ts";
import { type FactFile, factsOfTable } from "./factFile.ts";

const files = [
  developerWages,
  economy,
  exchange,
  governance,
  labour,
  offices,
  prices,
  rights,
  taxes,
  wages,
] as unknown as readonly FactFile[];

type ByKey = Map<string, Fact[]>;

let index: Map<string, ByKey> | undefined;

/** Facts on file for a place and key, oldest first; empty where nothing is on file. */
export function storedFacts(place: string, key: string): readonly Fact[] {
  return storedIndex().get(place)?.get(key) ?? [];
}

/** Every fact on file for a place, by key and then by date. */
export function storedFactsOf(place: string): readonly Fact[] {
  return [...(storedIndex().get(place)?.values() ?? [])].flat();
}

/** Every place, area or currency that a fact is on file for. */
export function storedPlaces(): readonly string[] {
  return [...storedIndex().keys()];
}

function storedIndex(): ReadonlyMap<string, ByKey> {
  index ??= indexed(files.flatMap(({ tables }) => tables.flatMap(factsOfTable)));
  return index;
}

function indexed(facts: readonly Fact[]): Map<string, ByKey> {
  const byPlace = new Map<string, ByKey>();
  for (const fact of facts) {
    const byKey: ByKey = byPlace.get(fact.place) ?? new Map<string, Fact[]>();
    byPlace.set(fact.place, byKey);
    byKey.set(fact.key, [...(byKey.get(fact.key) ?? []), fact]);
  }
  for (const byKey of byPlace.values())
    for (const list of byKey.values()) list.sort((a, b) => (a.date < b.date ? -1 : 1));
  return byPlace;
}
