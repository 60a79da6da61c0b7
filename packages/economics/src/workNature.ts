import { type Brief, type DataClass, levelShare, type Workload } from "@shoreline/scope";

/** What of the work drives its cost and its risks: shares 0–1 unless a unit is in the name. */
export interface WorkNature {
  readonly clarity: number;
  readonly volatility: number;
  readonly tacit: number;
  readonly complexity: number;
  readonly liveHoursPerDay: number;
  readonly core: number;
  readonly specialisation: number;
  /** The same, but 0 where a team does the work today: it has the skill. */
  readonly newSkill: number;
  readonly divisibility: number;
  readonly demandVolatility: number;
  /** How much it would hurt if know-how or data leaked. */
  readonly sensitivity: number;
  readonly isProject: boolean;
  /** Share of the week outside office hours that has to be covered, against round the clock. */
  readonly unsocialCover: number;
  readonly months: number;
  /** Full-time equivalents of an experienced onshore team. */
  readonly headcount: number;
}

/** How strictly data of a class has to be kept, from the statutes that protect it (GDPR art. 9, HIPAA, PCI DSS, ITAR). */
const DATA_SENSITIVITY: Readonly<Record<DataClass, number>> = {
  personal: 0.45,
  children: 0.65,
  payment: 0.7,
  health: 0.7,
  biometric: 0.75,
  government: 0.8,
  exportControlled: 1,
};

/** What of the work's nature moves cost and risk, on scales of 0–1 unless said. */
export function workNature(brief: Brief, workload: Workload): WorkNature {
  const { nature, work } = brief;
  return {
    clarity: nature.clarity,
    volatility: nature.volatility,
    tacit: nature.tacitKnowledge,
    complexity: nature.complexity,
    liveHoursPerDay: nature.liveHoursPerDay,
    core: nature.core,
    specialisation: nature.specialisation,
    newSkill: brief.company.teams.length > 0 ? 0 : nature.specialisation,
    divisibility: nature.divisibility,
    demandVolatility: nature.demandVolatility,
    sensitivity: sensitivityShare(brief),
    isProject: work.kind === "project",
    unsocialCover: { businessHours: 0, extended: 0.3, "24x7": 1 }[nature.coverage],
    months: work.months,
    headcount: workload.headcount,
  };
}

/** The strictest of what know-how and data ask for; access barred to third parties counts as critical. */
export function sensitivityShare({ sensitivity }: Brief): number {
  const data = sensitivity.data.map((kind) => DATA_SENSITIVITY[kind]);
  const access = { allowed: 0, restricted: 0.75, forbidden: 1 }[sensitivity.thirdPartyAccess];
  return Math.max(levelShare(sensitivity.intellectualProperty), access, ...data);
}
