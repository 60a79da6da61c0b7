import { geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import { feature } from "topojson-client";
import land from "world-atlas/land-110m.json" with { type: "json" };
import type { MapSite, SiteMap } from "../document/chart.ts";
import { type Canvas, framed, SIZE } from "./frame.ts";
import { textWidth } from "./lettering.ts";
import { at, element, words } from "./svg.ts";

/** People work between these latitudes; in the north there is room for great circles that pass by the pole. */
const SOUTH = -57;
const NORTH = 87;

/** Home and the sites on the land of the earth, without borders (Natural Earth 1:110 m), joined by great circles. */
export function siteMapChart(chart: SiteMap, canvas: Canvas): string {
  const { width, ink } = canvas;
  const projection = geoEqualEarth().fitWidth(width - 2, { type: "Sphere" });
  const [, top] = projection([0, NORTH]) ?? [0, 0];
  const [, bottom] = projection([0, SOUTH]) ?? [0, 0];
  const [x, y] = projection.translate();
  projection.translate([x + 1, y - top + 1]).clipExtent([
    [0, 0],
    [width, bottom - top + 2],
  ]);
  const path = geoPath(projection).digits(width < 440 ? 0 : 1);
  const shapes = element("path", { d: path(landShapes()) ?? "", fill: ink.land, stroke: "none" });
  const [home, ...others] = chart.sites;
  const arcs = home === undefined ? "" : others.map((site) => arc(home, site, path, canvas)).join("");
  return framed(chart, canvas, bottom - top + 2, shapes + arcs + drawnSites(chart.sites, projection, canvas));
}

type Topology = Parameters<typeof feature>[0];

function landShapes() {
  const topology = land as unknown as Topology;
  const shapes = topology.objects["land"];
  if (shapes?.type !== "GeometryCollection") throw new Error("The land of the map has another form.");
  return feature(topology, shapes);
}

function arc(home: MapSite, site: MapSite, path: ReturnType<typeof geoPath>, { ink }: Canvas): string {
  const ends = [home, site].map(({ longitude, latitude }) => [longitude, latitude]);
  const isBest = site.standing === "recommended";
  return element("path", {
    d: path({ type: "LineString", coordinates: ends }) ?? "",
    fill: "none",
    stroke: isBest ? ink.accent : ink.quiet,
    "stroke-width": isBest ? 2.2 : 0.9,
    "stroke-dasharray": isBest ? undefined : "3 2",
  });
}

/** Bold letters are wider by so much. */
const BOLD = 1.1;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Markers, then labels: names of home and of what is recommended, numbers of the others, each where it covers no other. */
function drawnSites(sites: readonly MapSite[], projection: GeoProjection, canvas: Canvas): string {
  const placed = sites.map((site) => ({
    site,
    point: projection([site.longitude, site.latitude]) ?? ([0, 0] as const),
  }));
  const taken: Box[] = placed.map(({ point: [x, y] }) => ({ x: x - 4, y: y + 4, width: 8 }));
  const labels = placed.map(({ site, point: [x, y] }) => {
    const text = site.standing === "other" ? String(site.number) : `${site.number} ${site.name}`;
    const box = freeBox(
      x,
      y,
      textWidth(text, SIZE.small) * (site.standing === "other" ? 1 : BOLD),
      taken,
      canvas.width,
    );
    taken.push(box);
    const weight = site.standing === "other" ? {} : ({ weight: "bold" } as const);
    return words(box.x, box.y, text, { size: SIZE.small, fill: canvas.ink.text, halo: canvas.ink.paper, ...weight });
  });
  return placed.map(({ site, point: [x, y] }) => marker(site, x, y, canvas)).join("") + labels.join("");
}

/** The first of the places around a point where words cover nothing; the first of all where there is none. */
function freeBox(x: number, y: number, width: number, taken: readonly Box[], most: number): Box {
  const around = [
    [6, 4],
    [-width - 6, 4],
    [-width / 2, -7],
    [-width / 2, 15],
    [6, -6],
    [-width - 6, -6],
    [6, 14],
    [-width - 6, 14],
    [9, 24],
    [-width - 9, 24],
    [9, -16],
    [-width - 9, -16],
  ] as const;
  const boxes = around
    .map(([dx, dy]): Box => ({ x: x + dx, y: y + dy, width }))
    .filter((box) => box.x > 0 && box.x + width < most);
  return boxes.find((box) => taken.every((other) => !covers(box, other))) ?? boxes[0] ?? { x, y, width };
}

function covers(one: Box, other: Box): boolean {
  return Math.abs(one.y - other.y) < SIZE.small && one.x < other.x + other.width && other.x < one.x + one.width;
}

/** A square for home, a diamond for what is recommended, circles for the others. */
function marker({ standing }: MapSite, x: number, y: number, { ink }: Canvas): string {
  const look = { stroke: ink.paper, "stroke-width": 1 };
  if (standing === "home")
    return element("rect", { x: x - 4.5, y: y - 4.5, width: 9, height: 9, fill: ink.text, ...look });
  if (standing === "other")
    return element("circle", { cx: x, cy: y, r: 3.2, fill: ink.paper, stroke: ink.text, "stroke-width": 1.3 });
  const corners = [
    `${at(x)},${at(y - 6.5)}`,
    `${at(x + 6.5)},${at(y)}`,
    `${at(x)},${at(y + 6.5)}`,
    `${at(x - 6.5)},${at(y)}`,
  ];
  return element("polygon", { points: corners.join(" "), fill: ink.accent, ...look });
}
