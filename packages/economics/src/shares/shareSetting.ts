import type { Brief, Part, RoleShare, Workload } from "@shoreline/scope";
import { multiply } from "@shoreline/simulate";
import type { PlacedShare, Placement } from "../placement.ts";
import { oncePerGround, standingOn } from "../ground.ts";
import type { Setting } from "../setting.ts";
import { workNature } from "../workNature.ts";
import { mergedParts } from "./wholeOfParts.ts";

/**
 * The ground of a share of the work: as much of the work, of today's team and of what is at stake as its share says, with
 * the nature of its parts, in the same world. What the parts are follows from the brief of the setting.
 */
export function shareSetting(setting: Setting, share: PlacedShare): Setting {
  const known = sharesOf(setting);
  const name = `${share.share} ${share.unsocialCover ?? ""} ${share.parts.join("\n")}`;
  const before = known.get(name);
  if (before?.of === setting) return before.own;
  const made = reckoned(setting, share);
  const own = before ? standingOn({ ...before.own, ...ofTheDay(made) }, before.own) : made;
  known.set(name, { of: setting, own });
  return own;
}

/** What may differ from question to question on one ground: the brief, and what is known of its sites. */
function ofTheDay({ brief, atlas, conditionsFor, conditionsOf }: Setting): Partial<Setting> {
  return { brief, atlas, conditionsFor, conditionsOf };
}

/** Settings of shares belong to the ground of the whole; what a share may do follows from the brief of the day. */
const sharesOf = oncePerGround((): Map<string, { of: Setting; own: Setting }> => new Map());

function reckoned(setting: Setting, { parts, share, unsocialCover }: PlacedShare): Setting {
  const divided = partsNamed(setting.brief, parts);
  const brief = shareBrief(setting.brief, divided, share);
  const workload = { ...shareOfWorkload(setting.workload, share), ...rolesOf(divided, setting.workload) };
  const nature = workNature(brief, workload);
  return {
    ...setting,
    brief,
    workload,
    ...conditions(setting, workload.roles),
    nature: unsocialCover === undefined ? nature : { ...nature, unsocialCover: unsocialCover * nature.unsocialCover },
    need: multiply(setting.need, share),
    incumbents: setting.incumbents * share,
  };
}

/** The placement of a share as its own people see the site: their pay is that of their roles. */
export function placementOfShare(setting: Setting, share: PlacedShare): Placement {
  const { placement } = share;
  const ground = shareSetting(setting, share);
  return ground.conditionsOf === setting.conditionsOf
    ? placement
    : { ...placement, site: ground.conditionsOf(placement.site.site.id) };
}

/** Roles of the parts, those of the whole where a part names none, in proportion to the parts. */
function rolesOf(parts: readonly Part[], whole: Workload): Pick<Workload, "roles"> {
  if (parts.every(({ roles }) => roles === undefined)) return { roles: whole.roles };
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  const shares = new Map<RoleShare["role"], number>();
  for (const { share, roles } of parts)
    for (const each of roles ? proportions(roles) : whole.roles)
      shares.set(each.role, (shares.get(each.role) ?? 0) + (each.share * share) / total);
  return {
    roles: [...shares].map(([role, share]) => ({ role, share })).toSorted((a, b) => (a.role < b.role ? -1 : 1)),
  };
}

function proportions(roles: NonNullable<Part["roles"]>): readonly RoleShare[] {
  const people = Object.entries(roles) as [RoleShare["role"], number][];
  const total = people.reduce((sum, [, count]) => sum + count, 0);
  return people.map(([role, count]) => ({ role, share: count / total }));
}

function conditions(setting: Setting, roles: Workload["roles"]): Partial<Setting> {
  if (roles === setting.workload.roles) return {};
  const conditionsOf = setting.conditionsFor(roles);
  const [home, farShore] = [setting.home, setting.farShore].map(({ site }) => conditionsOf(site.id));
  return { conditionsOf, home: home!, farShore: farShore! };
}

/** Parts of the work by their names; throws on a name that the brief does not know. */
export function partsNamed({ work }: Brief, names: readonly string[]): readonly Part[] {
  return names.map((name) => {
    const part = work.split?.find((each) => each.name === name);
    if (part === undefined) throw new Error(`The work has no part "${name}".`);
    return part;
  });
}

/** A brief for some of its parts, or for a share of the hours of all. */
function shareBrief(brief: Brief, parts: readonly Part[], share: number): Brief {
  const { work, company, baseline, nature, sensitivity } = brief;
  const { split: _, interfaces: __, ...undivided } = work;
  const merged = parts.length > 0 ? mergedParts(parts) : undefined;
  const { runCostPerYear } = baseline;
  return {
    ...brief,
    work: undivided,
    nature: merged?.nature ?? { ...nature, costOfDelayPerMonth: share * nature.costOfDelayPerMonth },
    sensitivity: merged?.sensitivity ?? { ...sensitivity, valueAtStake: share * sensitivity.valueAtStake },
    company: {
      ...company,
      teams: company.teams.map((team) => ({ ...team, headcount: share * team.headcount })),
    },
    baseline: runCostPerYear === undefined ? baseline : { ...baseline, runCostPerYear: share * runCostPerYear },
  };
}

function shareOfWorkload({ goods, tasks, ...workload }: Workload, share: number): Workload {
  const part = (amounts: readonly number[]) => amounts.map((amount) => share * amount);
  return {
    ...workload,
    profile: part(workload.profile),
    headcount: share * workload.headcount,
    ...(tasks ? { tasks: { ...tasks, perMonth: part(tasks.perMonth) } } : {}),
    ...(goods
      ? {
          goods: {
            ...goods,
            perMonth: part(goods.perMonth),
            toolingCost: share * goods.toolingCost,
            plantCost: share * goods.plantCost,
          },
        }
      : {}),
  };
}
