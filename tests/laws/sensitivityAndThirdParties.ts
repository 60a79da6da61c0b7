import type { Placement, Setting } from "@shoreline/economics";
import { dataClasses, type GivenBrief, levels, thirdPartyAccesses } from "@shoreline/scope";
import fc from "fast-check";
import { namedPlacement } from "../../packages/decide/src/alternatives/arrangement.ts";
import { givenBriefs } from "./givenBriefs.ts";
import { briefOf, groundOf, siteIds } from "./ground.ts";
import { criterionValues, meansOf, mediansOf } from "./judgement.ts";
import type { Law } from "./law.ts";

interface Case {
  readonly given: GivenBrief;
  readonly levelsUp: number;
  readonly moreData: readonly (typeof dataClasses)[number][];
  readonly accessSteps: number;
}

type GivenSensitivity = NonNullable<GivenBrief["sensitivity"]>;

const THIRD_PARTIES = ["employerOfRecord", "vendor", "buildOperateTransfer", "freelancers"] as const;

/** Scores are sums of a few hundred terms near 1, so their last digits carry about 1e-14 of rounding. */
const ROUNDING = 1e-12;

/** At one site, more sensitive know-how or data never speaks for a third party against own staff. */
export const sensitivityAndThirdParties: Law<Case> = {
  claim:
    "at one site, more sensitive know-how or data never improves the protection score of a third party relative to own staff",
  cases: fc.record({
    given: givenBriefs,
    levelsUp: fc.integer({ min: 0, max: 4 }),
    moreData: fc.subarray([...dataClasses], { maxLength: 3 }),
    accessSteps: fc.integer({ min: 0, max: 2 }),
  }),
  offences: (each) => {
    const before = groundOf(briefOf(each.given));
    const after = groundOf(briefOf({ ...each.given, sensitivity: moreSensitive(each.given.sensitivity ?? {}, each) }));
    return siteIds(before.brief).flatMap((site) => offencesAt(site, before, after));
  },
};

function moreSensitive(given: GivenSensitivity, { levelsUp, moreData, accessSteps }: Case): GivenSensitivity {
  const { intellectualProperty = "none", data = [], thirdPartyAccess = "allowed" } = given;
  return {
    ...given,
    intellectualProperty: stepped(levels, intellectualProperty, levelsUp),
    data: [...new Set([...data, ...moreData])],
    thirdPartyAccess: stepped(thirdPartyAccesses, thirdPartyAccess, accessSteps),
  };
}

function stepped<Word>(scale: readonly Word[], from: Word, steps: number): Word {
  return scale[Math.min(scale.length - 1, scale.indexOf(from) + steps)]!;
}

function offencesAt(siteId: string, before: Setting, after: Setting): readonly string[] {
  const parties =
    before.conditionsOf(siteId).reach === "onshore" ? (["vendor", "freelancers"] as const) : THIRD_PARTIES;
  const measures = { "mean score": meansOf, "median score": mediansOf };
  return Object.entries(measures).flatMap(([measure, measured]) => {
    const leads = [before, after].map((ground) => leadsOverOwnStaff(ground, siteId, parties, measured));
    return parties.flatMap((party, index) => {
      const [was, is] = leads.map((each) => each[index]!) as [number, number];
      if (is <= was + ROUNDING) return [];
      return [`${party}@${siteId}: ${measure} against own staff rose from ${was} to ${is}`];
    });
  });
}

function leadsOverOwnStaff(
  ground: Setting,
  siteId: string,
  parties: readonly Placement["party"][],
  measured: typeof meansOf,
): readonly number[] {
  const site = ground.conditionsOf(siteId);
  const placements = (["employees", ...parties] as const).map((party) => namedPlacement({ party, site }).placement);
  const [own, ...others] = measured(criterionValues("protection", ground, placements));
  return others.map((score) => score - own!);
}
