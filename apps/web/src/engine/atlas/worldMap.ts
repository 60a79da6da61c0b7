import type { City } from "@shoreline/atlas";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import land from "world-atlas/land-110m.json" with { type: "json" };

/** A city on the map: where it is drawn, its figure, and in which fifth of all it lies (0 the lowest). */
export interface MapDot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly value: number;
  readonly unit: string;
  readonly fifth: number;
}

/** The land of the earth without borders (Natural Earth 1:110 m), and dots on it. */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly dots: readonly MapDot[];
  /** The figures between the fifths. */
  readonly bounds: readonly number[];
  readonly unit: string;
}

const WIDTH = 960;
const NORTH = 78;
const SOUTH = -56;
const FIFTHS = 5;

type Topology = Parameters<typeof feature>[0];

/** Draws cities with their figures. Nobody lives beyond the upper and the lower edge. */
export function worldMap(
  valued: readonly { readonly city: City; readonly value: number; readonly unit: string }[],
): WorldMap {
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(WIDTH, { type: "Sphere" });
  const at = (longitude: number, latitude: number) => projection([longitude, latitude]) ?? [0, 0];
  const top = at(11, NORTH)[1];
  const height = Math.round(at(11, SOUTH)[1] - top);
  const [x, y] = projection.translate();
  projection.translate([x, y - top]).clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  const sorted = valued.map(({ value }) => value).toSorted((a, b) => a - b);
  const bounds = Array.from(
    { length: FIFTHS - 1 },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / FIFTHS)] ?? 0,
  );
  const dots = valued.map(({ city: { id, name, longitude, latitude }, value, unit }) => {
    const [left, up] = at(longitude, latitude);
    const fifth = bounds.filter((bound) => value >= bound).length;
    return { id, name, x: Math.round(left * 10) / 10, y: Math.round(up * 10) / 10, value, unit, fifth };
  });
  return {
    width: WIDTH,
    height,
    land: landPath(geoPath(projection).digits(1)),
    dots,
    bounds,
    unit: valued[0]?.unit ?? "",
  };
}

function landPath(path: ReturnType<typeof geoPath>): string {
  const topology = land as unknown as Topology;
  return path(feature(topology, topology.objects["land"]!)) ?? "";
}
