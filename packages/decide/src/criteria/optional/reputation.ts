import type { Party, Reach } from "@shoreline/arrangements";
import type { Placement, Setting } from "@shoreline/economics";
import { constant } from "@shoreline/simulate";
import type { Criterion } from "../criterion.ts";
import { publicFacingShare } from "./publicFacing.ts";

/**
 * How much harder the public takes it where the work goes. Consumers react more to jobs moved abroad than to the same
 * jobs lost for any other reason, and most of all in the firm's own country (Granulo, Kranzbühler, Fuchs and Puntoni
 * 2025, Journal of Consumer Research, doi 10.1093/jcr/ucaf001). That order is theirs, the shares are judgement.
 */
const TAKEN: Readonly<Record<Reach, number>> = { onshore: 0.35, nearshore: 0.85, offshore: 1 };

/** Dismissals that are collective whatever the size of the firm: to be announced and negotiated (Directive 98/59/EC, art. 1). */
const COLLECTIVE = 20;

/** Most that each cause adds by itself. */
const DISMISSED = 0.6;
const CORE_GONE = 0.25;
const MET_BY_STRANGERS = 0.25;

/** Somebody else's people are noticed more than one's own in another place. */
const STRANGERS: Readonly<Record<Party, number>> = {
  employees: 0.5,
  employerOfRecord: 0.6,
  buildOperateTransfer: 0.8,
  vendor: 1,
  freelancers: 1,
};

/** Employees of a company that everybody has heard of; half of that and the need is half of what size adds. */
const KNOWN_COMPANY = 1000;

/** How far moving work away shows and is resented. A large company and one whose customers meet the work need it most. */
export const reputation: Criterion = {
  key: "reputation",
  group: "optional",
  unit: "exposure index 0–1",
  doubt: "party",
  need: (setting) => {
    const { headcount } = setting.brief.company;
    return 0.3 + 0.7 * Math.max(headcount / (headcount + KNOWN_COMPANY), publicFacingShare(setting));
  },
  natural: ({ setting, placement }) => constant(exposure(setting, placement)),
  shortfall: ({ setting, placement }) => constant(exposure(setting, placement)),
};

/** From independent causes: people dismissed at home, core work gone, customers who meet strangers. None in-house at home. */
function exposure(setting: Setting, { party, site }: Placement): number {
  if (party === "employees" && site.reach === "onshore" && isHomeOrNobodyMoves(setting, site.site.id)) return 0;
  const taken = TAKEN[site.reach];
  const dismissed = setting.incumbents * setting.parameters.notRedeployedShare.mode;
  const causes = [
    (DISMISSED * taken * dismissed) / (dismissed + COLLECTIVE),
    CORE_GONE * taken * setting.nature.core * STRANGERS[party],
    MET_BY_STRANGERS * taken * publicFacingShare(setting) * STRANGERS[party],
  ];
  return 1 - causes.reduce((calm, cause) => calm * (1 - cause), 1);
}

/** Own staff in another city of the country are news only where people at home lose their posts to them. */
function isHomeOrNobodyMoves({ home, incumbents }: Setting, siteId: string): boolean {
  return siteId === home.site.id || incumbents === 0;
}
