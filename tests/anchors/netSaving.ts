import { type Parameters, publishedParameters, type Setting } from "@shoreline/economics";
import { functionDefaults } from "@shoreline/scope";
import type { Deal } from "./fullScopeDeals.ts";
import { type Futures, ratioOfMeans } from "./futures.ts";
import { flowOf, serviceSetting } from "./serviceSetting.ts";

/** What of a deal's cost is saved over its whole term, against the team of today. */
export interface NetSaving {
  readonly deal: Deal;
  /** Of the labour alone: 1 − present value of the contract with everything around it ÷ present value of today's team. */
  readonly labourShare: number;
  /** Of the full scope: labour and the rest, each by its part of today's cost. */
  readonly share: number;
}

/** Least and largest net saving that most contracts were published to reach. */
const PUBLISHED_RANGE = { low: 0.1, high: 0.39 };

const TRIALS = 128;

/** Every deal meets futures of its own, so that what one country's pay happens to be does not move all deals at once. */
export function netSavings(
  deals: readonly Deal[],
  parameters: Parameters = publishedParameters,
  trials: number = TRIALS,
): readonly NetSaving[] {
  return deals.map((deal, index) => {
    const labourShare = labourSaving(deal, parameters, { trials, seed: index + 1 });
    return { deal, labourShare, share: (1 - deal.otherShare) * labourShare + deal.otherShare * deal.otherSavingShare };
  });
}

export function shareInPublishedRange(savings: readonly NetSaving[]): number {
  const { low, high } = PUBLISHED_RANGE;
  return savings.filter(({ share }) => share >= low && share <= high).length / savings.length;
}

function labourSaving(deal: Deal, parameters: Parameters, futures: Futures): number {
  const ground = dealSetting(deal, parameters);
  const today = flowOf(ground, "employees", deal.home);
  const contract = flowOf(ground, "vendor", deal.site);
  return 1 - ratioOfMeans(ground, contract.cost, today.cost, futures);
}

function dealSetting(deal: Deal, parameters: Parameters): Setting {
  const usual = functionDefaults(deal.function).nature;
  const nature = {
    complexity: asShare(usual.complexity + deal.complexityShift),
    tacitKnowledge: asShare(usual.tacitKnowledge + deal.tacitShift),
    clarity: asShare(usual.clarity + deal.clarityShift),
  };
  const { home, function: key, heads, months } = deal;
  return serviceSetting({ home, function: key, heads, months, incumbents: heads, nature }, parameters);
}

function asShare(value: number): number {
  return Math.min(1, Math.max(0, value));
}
