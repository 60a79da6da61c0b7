import { coveredShare, headCounts, type HeadKind, type Setting } from "@shoreline/economics";
import {
  add,
  clamp,
  constant,
  describedOnce,
  divide,
  type Expression,
  maximum,
  multiply,
  subtract,
  total,
} from "@shoreline/simulate";
import type { Criterion, Judged } from "../criterion.ts";
import { type Undivided, undivided } from "./undivided.ts";

/**
 * Share of the work's jobs that stay in the home country, against doing all of it in-house: team and people on site where
 * they work at home, today's team while it still works, and of those displaced the ones who find another post; of each
 * share of divided work no more than it had. Who steers others is no job of the work, and makes up for none. Jobs that exist need it wholly, jobs that might come half.
 */
export const homeJobs: Criterion = {
  key: "homeJobs",
  group: "optional",
  unit: "share of jobs that stay at home",
  doubt: "none",
  need: (setting) => 0.5 + 0.5 * coveredShare(setting, setting.home),
  natural: (judged) => jobsAtHome(judged),
  shortfall: (judged) => subtract(1, jobsAtHome(judged)),
};

const jobsAtHome = describedOnce((judged: Judged): Expression => {
  const { setting, inHouse } = judged;
  const atHome = { party: "employees", site: setting.home } as const;
  const heads = headCounts(setting, atHome, inHouse);
  const team = headMonths(setting, heads, ["team"]);
  const before = headMonths(setting, heads, onshoreKinds);
  const stay = undivided(judged).map((part) => {
    const left = add(staying(part), redeployed(part, multiply(part.share, team)));
    return clamp(left, 0, multiply(part.share, before));
  });
  return clamp(divide(add(constant(0), ...stay), before), 0, 1);
});

type Heads = ReturnType<typeof headCounts>;

/** A vendor at home has its far shore elsewhere. */
const onshoreKinds: readonly HeadKind[] = ["team", "incumbents", "interim"];
/** A team abroad has its people on site, or who travel, at home. */
const abroadKinds: readonly HeadKind[] = ["elsewhere", "incumbents", "interim"];

/** Head-months worked in the home country. */
function staying({ setting, placement, flow }: Undivided): Expression {
  const kinds = placement.site.reach === "onshore" ? onshoreKinds : abroadKinds;
  return headMonths(setting, headCounts(setting, placement, flow), kinds);
}

function headMonths({ world }: Setting, heads: Heads, kinds: readonly HeadKind[]): Expression {
  const counted = heads.filter(({ kind }) => kinds.includes(kind)).map(({ heads: each }) => each);
  const sum = add(constant(0), ...counted);
  return sum.value === 0 ? constant(0) : total(multiply(sum, world.everyMonth));
}

/** Head-months of people of today's team who work at home on something else instead; `team` is what all of it would work. */
function redeployed({ setting, placement, flow }: Undivided, team: Expression): Expression {
  const { incumbents, home, parameters } = setting;
  if (incumbents === 0) return constant(0);
  const ownAtHome = placement.party === "employees" && placement.site.site.id === home.site.id;
  const kinds: readonly HeadKind[] = ownAtHome ? ["team", "incumbents"] : ["incumbents"];
  const served = headMonths(setting, headCounts(setting, placement, flow), kinds);
  const displaced = maximum(0, subtract(multiply(coveredShare(setting, home), team), served));
  return multiply(1 - parameters.notRedeployedShare.mode, displaced);
}
