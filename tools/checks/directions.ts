/**
 * Which package may import which: the table of docs/architecture.md as data. Adding a package means adding a line
 * here and there; a test holds the two together.
 */
export const MAY_IMPORT = closed({
  units: [],
  atlas: [],
  simulate: [],
  calendars: ["atlas"],
  arrangements: ["atlas", "calendars"],
  scope: ["arrangements", "atlas", "calendars", "simulate"],
  people: ["atlas", "calendars"],
  economics: ["arrangements", "atlas", "calendars", "people", "scope", "simulate"],
  decide: ["economics", "arrangements", "atlas", "calendars", "people", "scope", "simulate"],
  portfolio: ["decide", "economics", "simulate"],
  engage: ["decide", "economics", "people", "scope", "simulate", "arrangements", "atlas", "calendars"],
  escrow: ["economics", "scope"],
  room: ["calendars"],
  dossier: ["decide", "economics", "engage", "portfolio", "arrangements", "atlas", "calendars", "scope", "simulate"],
});

/** The package of types and schemas that server and web agree on; it alone may import every other. */
export const CONTRACT_PACKAGE = "api";

/** Applications that others may import: the command line starts the service. */
export const STARTED_BY: ReadonlyMap<string, readonly string[]> = new Map([["server", ["cli"]]]);

/** Applications that run in a browser, and so import packages and only the adapters that do, too. */
export const BROWSER_APPS: readonly string[] = ["web"];
export const BROWSER_ADAPTERS: readonly string[] = ["threads"];

/** Every package may import `units`. */
function closed(table: Record<string, readonly string[]>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(table).map(([name, allowed]) => [name, new Set(name === "units" ? [] : ["units", ...allowed])]),
  );
}
