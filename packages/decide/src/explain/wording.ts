import type { Party, Reach } from "@shoreline/arrangements";
import { city } from "@shoreline/atlas";

const SYMBOLS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥", INR: "₹" };

/** An amount as people say it: two or three figures that matter, thousands as k, millions as m. */
export function money(amount: number, currency: string): string {
  const sign = amount <= -0.5 ? "−" : "";
  const symbol = SYMBOLS[currency] ?? `${currency} `;
  return `${sign}${symbol}${scaled(Math.abs(amount))}`;
}

function scaled(amount: number): string {
  if (amount >= 999_500_000) return `${figureOf(amount / 1e9)} bn`;
  if (amount >= 999_500) return `${figureOf(amount / 1e6)} m`;
  if (amount >= 999.5) return `${figureOf(amount / 1e3)} k`;
  return String(Math.round(amount));
}

function figureOf(value: number): string {
  return value.toFixed(value >= 9.95 ? 0 : 1);
}

/** A share as odds: "7 of 10"; near the ends as words. */
export function odds(share: number): string {
  if (share >= 0.975) return "nearly all";
  if (share < 0.025) return "fewer than 1 in 40";
  if (share < 0.095) return "fewer than 1 in 10";
  return `${Math.min(9, Math.round(share * 10))} of 10`;
}

/** A share in whole percent: "12 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The name of a city of the atlas; throws for an id that it does not hold. */
export function cityName(siteId: string): string {
  return city(siteId).name;
}

/** The arrangement as a thing: "a vendor in Guadalajara". */
export function asThing(party: Party, siteId: string, reach: Reach, vendorId?: string): string {
  const place = cityName(siteId);
  switch (party) {
    case "employees":
      return reach === "onshore" ? `your own team in ${place}` : `a centre of your own in ${place}`;
    case "employerOfRecord":
      return `own people in ${place} through an employer of record`;
    case "vendor":
      return vendorId ? `the vendor ${vendorId} in ${place}` : `a vendor in ${place}`;
    case "buildOperateTransfer":
      return `a build-operate-transfer centre in ${place}`;
    case "freelancers":
      return `freelancers in ${place}`;
  }
}

/** The arrangement as something to do: "Give it to a vendor in Guadalajara." */
export function asAdvice(party: Party, siteId: string, reach: Reach, vendorId?: string): string {
  const place = cityName(siteId);
  switch (party) {
    case "employees":
      return reach === "onshore" ? `Do it with your own team in ${place}.` : `Build a centre of your own in ${place}.`;
    case "employerOfRecord":
      return `Hire your own people in ${place} through an employer of record.`;
    case "vendor":
      return vendorId ? `Give it to the vendor ${vendorId} in ${place}.` : `Give it to a vendor in ${place}.`;
    case "buildOperateTransfer":
      return `Have a partner build and run a centre in ${place}, and take it over later.`;
    case "freelancers":
      return `Split it into tasks for freelancers in ${place}.`;
  }
}

/** What a criterion is called in a sentence. */
export const criterionWords: Readonly<Record<string, string>> = {
  cost: "cost",
  return: "return on what is invested",
  speed: "speed",
  deliveryRisk: "delivery risk",
  control: "control",
  protection: "protection of know-how and data",
  collaboration: "working together live",
  flexibility: "flexibility of scale",
  talent: "depth of talent",
  continuity: "continuity",
  compliance: "compliance effort",
  integration: "cultural integration",
};

/** What a line of the cash flow is called in a sentence. */
export const lineWords: Readonly<Record<string, string>> = {
  wages: "pay",
  employerBurden: "social charges and benefits",
  nightCover: "nights and weekends",
  attrition: "replacing leavers",
  management: "line managers",
  seats: "seats",
  tools: "tools",
  travel: "travel",
  vendorPrice: "the vendor's price",
  onSite: "staff elsewhere in the delivery mix",
  freelancers: "freelancers' pay and fees",
  employerOfRecord: "the employer of record's fees",
  programme: "the partner's margin and fee",
  retainedOrganisation: "home staff who steer",
  specification: "writing specifications",
  changeOrders: "changes",
  entity: "running an entity",
  materials: "materials",
  freight: "freight",
  duty: "duty",
  inventory: "stock",
  incumbents: "today's team until the handover",
  interim: "interim staff until the start",
  delay: "coming later",
  incidents: "leaks",
  interruptions: "interruptions",
  tax: "tax on a centre's margin",
  valueAddedTax: "value added tax that cannot be reclaimed",
  selection: "selection",
  setUp: "setting up",
  fitOut: "equipping seats",
  tooling: "tooling",
  knowledgeTransfer: "handing over knowledge",
  severance: "severance",
  transfer: "the transfer fee",
  exit: "closing down",
};

/** What a field of the brief is called in a sentence. */
export const fieldWords: Readonly<Record<string, string>> = {
  "work.months": "how long the work lasts",
  "work.start": "when it starts",
  "work.effort": "how much effort it takes",
  "work.roles": "which roles it needs",
  "work.volumes.handlingMinutes": "how long one case takes",
  "work.volumes.growthPerYear": "how fast the volume grows",
  "nature.clarity": "how clear the requirements are",
  "nature.volatility": "how much of the scope changes",
  "nature.tacitKnowledge": "how much of the know-how is only in heads",
  "nature.liveHoursPerDay": "how many hours a day people must talk live",
  "nature.core": "how much the work sets you apart",
  "nature.specialisation": "how rare the skill is in your company",
  "nature.costOfDelayPerMonth": "what a month of delay costs you",
  "nature.complexity": "how many parts have to fit together",
  "nature.divisibility": "how much of it splits into small independent pieces",
  "nature.demandVolatility": "how much the amount of work swings",
  "sensitivity.intellectualProperty": "how sensitive the know-how is",
  "sensitivity.valueAtStake": "what a serious incident would cost you",
  "company.discountRate": "your discount rate",
  "company.headcount": "the size of your company",
  "sensitivity.thirdPartyAccess": "whether third parties may have access",
  "nature.coverage": "when somebody must be at work",
  "work.volumes.callsPerMonth": "how many calls come",
  "work.volumes.ticketsPerMonth": "how many tickets come",
  "work.volumes.invoicesPerMonth": "how many invoices come",
  "work.volumes.claimsPerMonth": "how many claims come",
  "work.volumes.unitsPerMonth": "how many cases come",
  "work.units.perMonth": "how many units are made",
  "work.units.materialCost": "what the material of a unit costs",
  "work.units.labourMinutes": "how long a unit takes to make",
  "work.units.toolingCost": "what the tools cost",
  "work.units.freightPerUnit": "what freight costs",
  "work.units.dutyShare": "the duty",
  "work.units.yieldShare": "how many units are good",
  "work.units.transitDays": "how long goods travel",
  "baseline.runCostPerYear": "what it costs today",
  "work.units.learningShare": "how fast the line learns",
  "work.units.madeBefore": "how many units were made before",
  "work.units.growthPerYear": "how fast the number of units grows",
  "work.volumes.serviceLevel": "how many calls are answered in time",
  "work.volumes.withinSeconds": "how fast calls are answered",
  "company.entities": "where the company has entities",
  "company.teams": "which teams work there today",
  "company.industry": "the industry",
};
