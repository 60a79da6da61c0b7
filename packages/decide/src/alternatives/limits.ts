import type { Party } from "@shoreline/arrangements";
import { country } from "@shoreline/atlas";
import {
  expectedLeadMonths,
  expectedTransitionMonths,
  permits,
  type Placement,
  placementOfShare,
  type Setting,
  shareSetting,
} from "@shoreline/economics";
import type { Fault } from "@shoreline/units";
import { type NamedPlacement, namedPlacement } from "./arrangement.ts";

/**
 * Every hard limit that an alternative breaks before any future is drawn: which, by what, and what would make it feasible.
 * Who does the work today binds what is done to it; where nobody does it any more, only time is left to break.
 */
export function limitFaults(setting: Setting, alternative: NamedPlacement): readonly Fault[] {
  const { placement } = alternative;
  if (placement.shares === undefined)
    return [...undividedFaults(setting, alternative), ...sharesBeyond(setting, placement)];
  const ofShares = placement.shares.flatMap((share) =>
    undividedFaults(shareSetting(setting, share), namedPlacement(placementOfShare(setting, share))),
  );
  const distinct = new Map(ofShares.map((fault) => [`${fault.path} ${fault.given}`, fault]));
  return [...distinct.values(), ...sharesBeyond(setting, placement)];
}

function undividedFaults(setting: Setting, alternative: NamedPlacement): readonly Fault[] {
  const isStop = alternative.placement.measure === "stop";
  const checks = isStop ? [measureFault] : [...placeChecks, measureFault];
  return checks.flatMap((check) => check(setting, alternative) ?? []);
}

/** Largest shares of the work with one firm, and in one country other than home. */
function sharesBeyond({ brief, home }: Setting, placement: Placement): readonly Fault[] {
  if (placement.measure === "stop") return [];
  const { maxVendorShare, maxCountryShare } = brief.limits;
  const shares = placement.shares ?? [{ share: 1, placement }];
  const withFirms = shares.filter(({ placement: { party } }) => party === "vendor" || party === "buildOperateTransfer");
  const abroad = shares.filter(({ placement: { site } }) => site.site.country !== home.site.country);
  return [
    ...shareFault("limits.maxVendorShare", maxVendorShare, largest(withFirms, firmOf)),
    ...shareFault(
      "limits.maxCountryShare",
      maxCountryShare,
      largest(abroad, ({ site }) => site.site.country),
    ),
  ];
}

/** A firm that was not named is taken to be another one at each site. */
function firmOf({ vendor, party, site }: Placement): string {
  return vendor?.id ?? `${party} ${site.site.id}`;
}

interface Share {
  readonly share: number;
  readonly placement: Placement;
}

function largest(shares: readonly Share[], whose: (placement: Placement) => string): number {
  const sums = new Map<string, number>();
  for (const { share, placement } of shares) {
    const name = whose(placement);
    sums.set(name, (sums.get(name) ?? 0) + share);
  }
  return Math.max(0, ...sums.values());
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Shares add up to one with what rounding leaves. */
const ROUNDING = 1e-9;

function shareFault(path: string, most: number | undefined, given: number): readonly Fault[] {
  if (most === undefined || given <= most + ROUNDING) return [];
  return [
    {
      code: "limit.share",
      path,
      given: `${percent(given)} of the work`,
      allowed: `${percent(most)} or less`,
      hint: `Feasible if ${percent(given)} may go there; or divide the work (work.split).`,
    },
  ];
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

/** Machines that are ready only after the work ends, and work that ends no sooner for being stopped: nobody would begin. */
const measureFault: Check = ({ brief, nature }, { placement: { measure } }) => {
  if (measure !== "automate" && measure !== "stop") return undefined;
  const months = brief.candidates[measure]?.months ?? 0;
  const needed = measure === "stop" ? Math.floor(months) + 1 : Math.ceil(months);
  if (needed <= nature.months) return undefined;
  return {
    code: "limit.horizon",
    path: `candidates.${measure}.months`,
    given: `${months} months`,
    allowed: `${measure === "stop" ? "less than" : "at most"} the horizon of ${nature.months} months`,
    hint: `Feasible if the work lasts ${needed} months or more.`,
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

/** What binds whoever does the work. */
const placeChecks: readonly Check[] = [
  partyFault,
  thirdPartyFault,
  countryFault,
  residencyFault,
  overlapFault,
  horizonFault,
  premisesFault,
];
