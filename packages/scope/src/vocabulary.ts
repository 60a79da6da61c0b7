/** Kinds of work: a result by a date, an ongoing process, goods. */
export const workKinds = ["project", "service", "production"] as const;
export type WorkKind = (typeof workKinds)[number];

/** Ordinal levels of need, from nothing to all. */
export const levels = ["none", "low", "medium", "high", "critical"] as const;
export type Level = (typeof levels)[number];

/** A level as a share: none 0, low 0.25, medium 0.5, high 0.75, critical 1. Equal steps, as with any ordinal scale. */
export function levelShare(level: Level): number {
  return levels.indexOf(level) / (levels.length - 1);
}

/** Kinds of data that somebody will see. */
export const dataClasses = [
  "personal",
  "health",
  "payment",
  "biometric",
  "children",
  "government",
  "exportControlled",
] as const;
export type DataClass = (typeof dataClasses)[number];

/** When somebody must be at work. */
export const coverages = ["businessHours", "extended", "24x7"] as const;
export type Coverage = (typeof coverages)[number];

/** Whether anybody but own staff may touch the work. */
export const thirdPartyAccesses = ["allowed", "restricted", "forbidden"] as const;
export type ThirdPartyAccess = (typeof thirdPartyAccesses)[number];

/** The criteria that every decision looks at. */
export const standardCriteria = [
  "cost",
  "return",
  "speed",
  "deliveryRisk",
  "control",
  "protection",
  "collaboration",
  "flexibility",
  "talent",
  "continuity",
  "compliance",
  "integration",
] as const;

/** Criteria that count only when the brief gives them weight. */
export const optionalCriteria = ["marketAccess", "taxBenefit", "reputation", "homeJobs"] as const;

export const criterionKeys = [...standardCriteria, ...optionalCriteria] as const;
export type CriterionKey = (typeof criterionKeys)[number];

/** Regimes whose rules the model knows; any other is accepted with a warning and changes nothing. */
export const knownRegimes = [
  "GDPR",
  "UK-GDPR",
  "HIPAA",
  "PCI-DSS",
  "SOX",
  "GLBA",
  "FedRAMP",
  "ITAR",
  "EAR",
  "DORA",
  "NIS2",
  "CCPA",
  "COPPA",
  "FERPA",
  "LGPD",
  "PIPL",
  "DPDP",
  "GxP",
  "ISO-27001",
  "SOC-2",
] as const;

/** Groups of countries in which data may have to stay, beside single countries. */
export const residencyBlocs = ["EU", "EEA", "adequate"] as const;

/** A regime in its usual spelling (`pci dss` is PCI-DSS), or undefined when the model knows none of that name. */
export function knownRegime(text: string): string | undefined {
  return knownRegimes.find((known) => bareName(known) === bareName(text));
}

function bareName(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
