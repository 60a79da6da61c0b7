import { type Fault, givenText, nearestHint, refuse, type Result, succeed } from "@shoreline/units";
import { isParty, parties, type Party } from "./party.ts";

/** Who and where, without a home: what an arrangement's id says. */
export interface ArrangementParts {
  readonly party: Party;
  /** The firm, platform or service, where a certain one is meant; never with `employees`. */
  readonly vendorId?: string;
  /** City ids, at least one, none twice; the first leads. */
  readonly sites: readonly string[];
}

const WORD = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;
const WORD_ALLOWED = "letters and digits, with single . _ - between them";
const SHAPE = "<party>[:<vendorId>]@<siteId>[+<siteId>…]";

/**
 * The id of an arrangement, `<party>[:<vendorId>]@<siteId>[+<siteId>…]`, such as `vendor:acme@in-pune`.
 * Throws when the parts cannot make an id that reads back; check outside input with `parseArrangementId` or
 * `arrangementFaults`.
 */
export function arrangementId(parts: ArrangementParts): string {
  const [fault] = arrangementFaults(parts);
  if (fault !== undefined) throw new Error(`No arrangement id: ${fault.path} ${fault.given ?? ""} (${fault.code})`);
  const vendor = parts.vendorId === undefined ? "" : `:${parts.vendorId}`;
  return `${parts.party}${vendor}@${parts.sites.join("+")}`;
}

/** Reads an id back into its parts, or says everything that is wrong with it. Whether the sites exist is not asked. */
export function parseArrangementId(text: string, path = ""): Result<ArrangementParts> {
  const at = text.indexOf("@");
  if (at < 0) return refuse([{ code: "arrangements.id-shape", path, given: givenText(text), allowed: SHAPE }]);
  const who = text.slice(0, at);
  const colon = who.indexOf(":");
  const party = colon < 0 ? who : who.slice(0, colon);
  const vendor = colon < 0 ? {} : { vendorId: who.slice(colon + 1) };
  const parts = { party, ...vendor, sites: text.slice(at + 1).split("+") };
  const faults = arrangementFaults(parts, path);
  return faults.length > 0 ? refuse(faults) : succeed(parts as ArrangementParts);
}

/** Everything that keeps parts from being an arrangement's; empty when they are fine. */
export function arrangementFaults(
  parts: { readonly party: string; readonly vendorId?: string; readonly sites: readonly string[] },
  path = "",
): Fault[] {
  const within = (part: string) => (path === "" ? part : `${path}.${part}`);
  return [
    ...partyFaults(parts.party, within("party")),
    ...vendorFaults(parts.party, parts.vendorId, within("vendorId")),
    ...siteFaults(parts.sites, within("sites")),
  ];
}

/** What is wrong with a party's name, with the nearest party as a hint. */
export function partyFaults(party: string, path: string): Fault[] {
  if (isParty(party)) return [];
  const hint = nearestHint(party, parties);
  const fault = { code: "arrangements.unknown-party", path, given: givenText(party), allowed: parties.join(", ") };
  return [hint === undefined ? fault : { ...fault, hint }];
}

function vendorFaults(party: string, vendorId: string | undefined, path: string): Fault[] {
  if (vendorId === undefined) return [];
  const given = givenText(vendorId);
  if (party === "employees") {
    const hint = "Own staff have no vendor; choose employerOfRecord or vendor if a third party is involved.";
    return [{ code: "arrangements.vendor-of-employees", path, given, allowed: "nothing", hint }];
  }
  return WORD.test(vendorId) ? [] : [{ code: "arrangements.vendor-id", path, given, allowed: WORD_ALLOWED }];
}

function siteFaults(sites: readonly string[], path: string): Fault[] {
  if (sites.length === 0) return [{ code: "arrangements.no-site", path, allowed: "at least one city id" }];
  return sites.flatMap((site, index) => {
    const fault = { path: `${path}[${index}]`, given: givenText(site) };
    if (!WORD.test(site)) return [{ code: "arrangements.site-id", ...fault, allowed: WORD_ALLOWED }];
    if (sites.indexOf(site) < index) return [{ code: "arrangements.site-twice", ...fault, allowed: "each site once" }];
    return [];
  });
}
