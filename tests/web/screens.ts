import type { Visitor } from "./harness.ts";

/** A screen with the address that it is looked at under. */
export interface Screen {
  readonly name: string;
  readonly path: string;
}

/** Screens for everybody. */
export const openScreens: readonly Screen[] = [
  { name: "home", path: "/" },
  { name: "new", path: "/new" },
  { name: "decision", path: "/draft?example=patient-portal" },
  { name: "explore", path: "/explore?example=patient-portal" },
  { name: "compare", path: "/compare" },
  { name: "compare-alternatives", path: "/compare?of=example:patient-portal" },
  { name: "compare-decisions", path: "/compare?of=example:patient-portal&set=work.months%3D28" },
  { name: "atlas", path: "/atlas" },
  { name: "atlas-place", path: "/atlas/pl-krakow" },
  { name: "atlas-compare", path: "/atlas?compare=%5B%22PL%22%2C%22IN%22%5D" },
  { name: "atlas-sources", path: "/atlas/sources" },
  { name: "overlap", path: "/overlap" },
  { name: "overlap-day", path: "/overlap?place=us-chicago&place=pl-krakow&date=2027-03-16" },
  { name: "overlap-year", path: "/overlap?place=us-chicago&place=pl-krakow&view=year&year=2027" },
  { name: "guide", path: "/guide" },
  { name: "guide-entry", path: "/guide/outsourcing" },
  { name: "sign-in", path: "/sign-in" },
  { name: "settings-signed-out", path: "/settings/members" },
  { name: "nowhere", path: "/nowhere" },
];

/** Screens for who is signed in, with a decision that was kept. */
export function ownScreens(decision: string, brief: string): readonly Screen[] {
  const parts = ["profile", "passkeys", "sessions", "tokens", "organisation", "members", "facts", "classes", "audit"];
  return [
    { name: "home-signed-in", path: "/" },
    { name: "briefs", path: "/briefs" },
    { name: "brief", path: brief },
    { name: "kept-decision", path: decision },
    ...parts.map((part) => ({ name: `settings-${part}`, path: `/settings/${part}` })),
  ];
}

/** In the page: adds up what moved although nobody had touched anything. */
const WATCH = `
  const moved = (globalThis.moved = { sum: 0, what: [] });
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      moved.sum += value;
      for (const { node } of sources) {
        const element = node instanceof Element ? node : node?.parentElement;
        moved.what.push(value.toFixed(3) + " " + element?.tagName + " " + element?.className);
      }
    }
  }).observe({ type: "layout-shift", buffered: true });
`;

/** How much a page has moved by itself, as browsers reckon it (Layout Instability), and what. */
interface Moved {
  readonly sum: number;
  readonly what: readonly string[];
}

/** Watches what moves in every page that the visitor opens from now on. */
export async function watchShifts({ context }: Visitor): Promise<void> {
  await context.addInitScript({ content: WATCH });
}

/** What has moved since the page was opened. */
export function shifts({ page }: Visitor): Promise<Moved> {
  return page.evaluate<Moved>("globalThis.moved");
}
