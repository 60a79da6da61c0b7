import { arrangementId, isDividedId, parseArrangementId, parseDividedId } from "@shoreline/arrangements";
import { type MeasureKey, measureKeys, type Placement, type Setting, sunPlacement } from "@shoreline/economics";
import { partId } from "@shoreline/scope";
import { hybridPlacement, type PlacedPart } from "./hybridPlacement.ts";

/**
 * The placement of an id on this ground; undefined where it is none, where its vendor has not offered, where the brief
 * does not name the measure, or where its parts are not those of the brief.
 */
export function placementById(setting: Setting, id: string): Placement | undefined {
  const measure = measureKeys.find((key) => key === id);
  if (measure !== undefined) return measurePlacement(setting, measure);
  return isDividedId(id) ? hybridById(setting, id) : placedById(setting, id);
}

/** What is done today, or else in-house at home. */
export function baselinePlacement(setting: Setting): Placement {
  const { alternative } = setting.brief.baseline;
  if (alternative === undefined) return { party: "employees", site: setting.home };
  const placement = placedById(setting, alternative);
  if (placement === undefined) throw new Error(`The baseline "${alternative}" is nowhere on this ground.`);
  return placement;
}

/** A measure at today's arrangement; undefined where the brief has no figures for it. */
export function measurePlacement(setting: Setting, measure: MeasureKey): Placement | undefined {
  const isNamed = setting.brief.candidates[measure] !== undefined;
  return isNamed ? { ...baselinePlacement(setting), measure } : undefined;
}

/** Parts of the brief's split, and where each group of them goes. */
function hybridById(setting: Setting, id: string): Placement | undefined {
  const read = parseDividedId(id);
  const parts = setting.brief.work.split ?? [];
  const placed = (read.ok ? read.value : []).flatMap(({ parts: names, arrangement }) => {
    const placement = placedById(setting, arrangementId(arrangement));
    return names.map((name) => ({ part: parts.find((each) => partId(each.name) === name)?.name, placement }));
  });
  const known = placed.filter((each): each is PlacedPart => each.part !== undefined && each.placement !== undefined);
  return known.length === parts.length && known.length === placed.length ? hybridPlacement(setting, known) : undefined;
}

function placedById(setting: Setting, id: string): Placement | undefined {
  const parsed = parseArrangementId(id);
  if (!parsed.ok) return undefined;
  const { party, vendorId, sites } = parsed.value;
  if (sites.length > 1) return vendorId === undefined ? sunPlacement(setting, party, sites) : undefined;
  const site = setting.conditionsOf(sites[0]!);
  if (vendorId === undefined) return { party, site };
  const vendor = setting.brief.candidates.vendors.find((each) => each.id === vendorId && each.site === site.site.id);
  return vendor === undefined ? undefined : { party, site, vendor };
}
