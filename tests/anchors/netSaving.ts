import { type Parameters, publishedParameters, type Setting } from "@shoreline/economics";
import { functionDefaults } from "@shoreline/scope";
import type { Deal } from "./fullScopeDeals.ts";
import { means, placed, serviceSetting } from "./ground.ts";

/** What of a deal's cost is saved over its whole term, against the team of today. */
export interface NetSaving {
  readonly deal: Deal;
  /** Of the labour alone: 1 − present value of the contract with everything around it ÷ present value of today's team. */
  readonly labourShare: number;
  /** Of the full scope: labour and the rest, each by its part of today's cost. */
  readonly share: number;
}

export function netSavings(deals: readonly Deal[], parameters: Parameters = publishedParameters, trials?: number): readonly NetSaving[] {
  return deals.map((deal) => {
    const labourShare = labourSaving(deal, parameters, trials);
    return { deal, labourShare, share: (1 - deal.otherShare) * labourShare + deal.otherShare * deal.otherSavingShare };
  });
}

/** Ratio of means over the futures, because a board adds up money and not percentages. */
function labourSaving(deal: Deal, parameters: Parameters, trials?: number): number {
  const ground = dealSetting(deal, parameters);
  const today = placed(ground, "employees", deal.home);
  const contract = placed(ground, "vendor", deal.site);
  const [before = Number.NaN, after = Number.NaN] = means(ground, [today.cost, contract.cost], trials);
  return 1 - after / before;
}

function dealSetting(deal: Deal, parameters: Parameters): Setting {
  const usual = functionDefaults(deal.function).nature;
  return serviceSetting(
    {
      home: deal.home,
      function: deal.function,
      heads: deal.heads,
      months: deal.months,
      incumbents: deal.heads,
      nature: {
        complexity: share(usual.complexity + deal.complexityShift),
        tacitKnowledge: share(usual.tacitKnowledge + deal.tacitShift),
        clarity: share(usual.clarity + deal.clarityShift),
      },
    },
    parameters,
  );
}

function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}
