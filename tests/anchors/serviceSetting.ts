import {
  type CashFlow,
  cashFlow,
  type Parameters,
  type Placement,
  publishedParameters,
  type Setting,
  setting,
} from "@shoreline/economics";
import { functionDefaults, type FunctionKey, readBrief, workload } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";

/** A running service as the anchors ask about it; what is not said is usual for its function. */
export interface Service {
  readonly home: string;
  readonly function: FunctionKey;
  /** Instead of the function's usual mix of roles. */
  readonly role?: string;
  readonly heads: number;
  readonly months: number;
  readonly nature?: Readonly<Record<string, number>>;
  readonly sensitivity?: Readonly<Record<string, unknown>>;
  /** The team that does the work today and is displaced; absent: nobody does it yet. */
  readonly incumbents?: number;
  readonly vendors?: readonly Readonly<Record<string, unknown>>[];
}

/** All anchors are asked at one date, so that figures of different anchors stand beside each other. */
const START = "2027-01-01";

export function serviceSetting(service: Service, parameters: Parameters = publishedParameters): Setting {
  const { home, months, nature = {}, sensitivity = {}, vendors = [], incumbents = 0 } = service;
  const roles = rolesOf(service);
  const [mainRole = ""] = Object.keys(roles).toSorted((a, b) => (roles[b] ?? 0) - (roles[a] ?? 0));
  const teams = incumbents > 0 ? [{ site: home, role: mainRole, headcount: incumbents }] : [];
  const given = {
    title: `${service.heads} people for ${service.function}`,
    work: { kind: "service", function: service.function, roles, months, start: START },
    nature,
    sensitivity,
    company: { home, teams },
    candidates: { vendors },
  };
  const { brief } = expectOk(readBrief(given));
  return setting(brief, workload(brief), parameters);
}

function rolesOf({ function: key, heads, role }: Service): Readonly<Record<string, number>> {
  const shares: Readonly<Record<string, number>> = role === undefined ? functionDefaults(key).roles : { [role]: 1 };
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, share * heads]));
}

/** The cash flow of one party at one site, without an offer of its own. */
export function flowOf(ground: Setting, party: Placement["party"], siteId: string): CashFlow {
  return cashFlow(ground, { party, site: ground.conditionsOf(siteId) });
}
