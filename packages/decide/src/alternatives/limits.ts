import type { Party } from "@shoreline/arrangements";
import { country } from "@shoreline/atlas";
import { expectedLeadMonths, expectedTransitionMonths, permits, type Setting } from "@shoreline/economics";
import type { Fault } from "@shoreline/units";
import type { NamedPlacement } from "./arrangement.ts";

/** Every hard limit that an alternative breaks before any future is drawn: which, by what, and what would make it feasible. */
export function limitFaults(setting: Setting, alternative: NamedPlacement): readonly Fault[] {
  return [partyFault, thirdPartyFault, countryFault, residencyFault, overlapFault, horizonFault, premisesFault].flatMap(
    (check) => check(setting, alternative) ?? [],
  );
}

type Check = (setting: Setting, alternative: NamedPlacement) => Fault | undefined;

const partyFault: Check = ({ brief }, { party }) => {
  const { forbid, allow } = brief.limits.parties;
  if (!forbid.includes(party) && (allow.length === 0 || allow.includes(party))) return undefined;
  const allowed = allow.length > 0 ? allow.join(", ") : `any party but ${forbid.join(", ")}`;
  return {
    code: "limit.party",
    path: allow.length > 0 ? "limits.parties.allow" : "limits.forbid",
    given: party,
    allowed,
    hint: `Feasible if the limits allow ${party}.`,
  };
};

const THIRD_PARTIES: readonly Party[] = ["vendor", "freelancers", "buildOperateTransfer", "employerOfRecord"];

const thirdPartyFault: Check = ({ brief }, { party }) => {
  if (brief.sensitivity.thirdPartyAccess !== "forbidden" || !THIRD_PARTIES.includes(party)) return undefined;
  return {
    code: "limit.third-party-access",
    path: "sensitivity.thirdPartyAccess",
    given: party,
    allowed: "employees",
    hint: 'Feasible if third parties may have access ("allowed" or "restricted").',
  };
};

const countryFault: Check = ({ brief }, { placement }) => {
  const { forbid, allow } = brief.limits.countries;
  const iso2 = placement.site.site.country;
  if (!forbid.includes(iso2) && (allow.length === 0 || allow.includes(iso2))) return undefined;
  const allowed = allow.length > 0 ? allow.join(", ") : `any country but ${forbid.join(", ")}`;
  return {
    code: "limit.country",
    path: "limits.countries",
    given: iso2,
    allowed,
    hint: `Feasible if the limits allow ${country(iso2).name}.`,
  };
};

const residencyFault: Check = ({ brief }, { placement }) => {
  const iso2 = placement.site.site.country;
  if (permits(brief, iso2)) return undefined;
  return {
    code: "limit.data-residency",
    path: "sensitivity.dataResidency",
    given: iso2,
    allowed: brief.sensitivity.dataResidency.join(", "),
    hint: `Feasible if the data may be handled in ${country(iso2).name}.`,
  };
};

const overlapFault: Check = ({ brief }, { placement }) => {
  const least = brief.limits.minOverlapHours;
  const overlap = placement.site.overlapHoursPerDay;
  if (least === undefined || overlap >= least) return undefined;
  const hours = (Math.floor(overlap * 10) / 10).toFixed(1);
  return {
    code: "limit.overlap",
    path: "limits.minOverlapHours",
    given: `${hours} h a day`,
    allowed: `${least} h a day or more`,
    hint: `Feasible if ${hours} shared hours a day are enough.`,
  };
};

const horizonFault: Check = (setting, { placement, party }) => {
  const lead = expectedLeadMonths(setting, placement.site, party);
  const needed = lead + (lead === 0 ? 0 : expectedTransitionMonths(setting, placement.site));
  if (needed <= setting.nature.months) return undefined;
  return {
    code: "limit.horizon",
    path: "work.months",
    given: `${needed.toFixed(1)} months of preparation and transition`,
    allowed: `at most the horizon of ${setting.nature.months} months`,
    hint: `Feasible if the work lasts ${Math.ceil(needed)} months or more.`,
  };
};

const premisesFault: Check = ({ workload }, { party }) => {
  if (!workload.goods || (party !== "freelancers" && party !== "employerOfRecord")) return undefined;
  return {
    code: "limit.premises",
    path: "work.kind",
    given: party,
    allowed: "employees, vendor, buildOperateTransfer",
    hint: "Goods need a plant, which neither independents nor an employer of record bring.",
  };
};
