import { arrangementFaults, parseArrangementId } from "@shoreline/arrangements";
import { currencies, findPlace } from "@shoreline/atlas";
import { collect, type Fault, givenText, nearestHint } from "@shoreline/units";
import { type DataPath, listAt, pathText, valueAt } from "./dataPath.ts";
import { residencyBlocs } from "./vocabulary.ts";

/** Faults of names that the world does not know: places, currencies, the sites of a baseline. */
export function worldFaults(data: unknown): Fault[] {
  return [
    ...placePaths(data).flatMap((path) => placeFaults(valueAt(data, path), pathText(path))),
    ...residencyPaths(data).flatMap((path) => residencyFaults(valueAt(data, path), pathText(path))),
    ...currencyPaths(data).flatMap((path) => currencyFaults(valueAt(data, path), pathText(path))),
    ...baselineFaults(valueAt(data, ["baseline", "alternative"])),
  ];
}

function placePaths(data: unknown): DataPath[] {
  return [
    ["company", "home"],
    ...itemsOf(data, ["company", "entities"]),
    ...itemsOf(data, ["company", "teams"]).map((path) => [...path, "site"]),
    ...itemsOf(data, ["limits", "countries", "forbid"]),
    ...itemsOf(data, ["limits", "countries", "allow"]),
    ...itemsOf(data, ["candidates", "sites"]),
    ...itemsOf(data, ["candidates", "vendors"]).map((path) => [...path, "site"]),
  ];
}

function residencyPaths(data: unknown): DataPath[] {
  const parts = itemsOf(data, ["work", "split"]);
  return [
    ...itemsOf(data, ["sensitivity", "dataResidency"]),
    ...parts.flatMap((path) => itemsOf(data, [...path, "sensitivity", "dataResidency"])),
  ];
}

function currencyPaths(data: unknown): DataPath[] {
  return [
    ["company", "currency"],
    ["work", "units", "materialCurrency"],
    ...itemsOf(data, ["candidates", "vendors"]).map((path) => [...path, "currency"]),
  ];
}

function itemsOf(data: unknown, path: DataPath): DataPath[] {
  return listAt(data, path).map((_, index) => [...path, index]);
}

function placeFaults(given: unknown, path: string): readonly Fault[] {
  if (typeof given !== "string" || given === "") return [];
  const found = findPlace(given, path);
  return found.ok ? [] : found.faults;
}

function residencyFaults(given: unknown, path: string): readonly Fault[] {
  if (typeof given !== "string" || isBloc(given)) return [];
  const blocs = residencyBlocs.join(", ");
  return placeFaults(given, path).map((fault) => ({
    ...fault,
    allowed: `a country or ${blocs}`,
    hint: nearestHint(given, residencyBlocs) ?? fault.hint ?? `Blocs are ${blocs}.`,
  }));
}

function isBloc(given: string): boolean {
  return residencyBlocs.some((bloc) => bloc.toLowerCase() === given.toLowerCase());
}

function currencyFaults(given: unknown, path: string): Fault[] {
  if (typeof given !== "string" || currencies().includes(given.toUpperCase())) return [];
  const fault = { code: "brief.unknown-currency", path, given: givenText(given), allowed: "an ISO 4217 code" };
  const hint = nearestHint(given, currencies());
  return [hint === undefined ? fault : { ...fault, hint }];
}

function baselineFaults(given: unknown): readonly Fault[] {
  if (typeof given !== "string") return [];
  const path = "baseline.alternative";
  const parsed = parseArrangementId(given, path);
  if (!parsed.ok) return parsed.faults;
  const places = collect(parsed.value.sites.map((site) => findPlace(site, path)));
  if (!places.ok) return places.faults;
  // Two names of one city are only seen to be the same once they are found.
  return arrangementFaults({ ...parsed.value, sites: places.value.map((place) => place.city.id) }, path);
}
