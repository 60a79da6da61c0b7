import { city } from "@shoreline/atlas";
import type { UnitCostKey } from "@shoreline/economics";

const SYMBOLS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥", INR: "₹" };

/** An amount as people say it: two or three figures that matter, thousands as k, millions as m. */
export function money(amount: number, currency: string): string {
  const sign = amount <= -0.5 ? "−" : "";
  const symbol = SYMBOLS[currency] ?? `${currency} `;
  return `${sign}${symbol}${scaled(Math.abs(amount))}`;
}

/** An amount of one unit, with its cents: "$14.20"; large ones as people say them. */
export function unitMoney(amount: number, currency: string): string {
  const size = Math.abs(amount);
  if (size >= 999.5) return money(amount, currency);
  const symbol = SYMBOLS[currency] ?? `${currency} `;
  const figure = size === 0 || size >= 0.995 ? size.toFixed(2) : size.toPrecision(2);
  return `${amount < 0 && Number(figure) > 0 ? "−" : ""}${symbol}${plainFigure(figure, size)}`;
}

/** Without an exponent: hundredths at least, and as many more as matter. */
function plainFigure(figure: string, size: number): string {
  return figure.includes("e") || size < 0.1
    ? Number(figure)
        .toFixed(4)
        .replace(/0{1,2}$/, "")
    : figure;
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
  marketAccess: "access to markets",
  taxBenefit: "tax",
  reputation: "reputation",
  homeJobs: "jobs at home",
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
  upkeep: "running what was bought",
  retainedOrganisation: "home staff who steer",
  specification: "writing specifications",
  interfaces: "working apart from each other",
  changeOrders: "changes",
  entity: "running an entity",
  materials: "materials",
  energy: "electricity",
  freight: "freight with its insurance",
  duty: "duty",
  ordering: "ordering and clearing shipments",
  inventory: "stock",
  quality: "defects that reach customers",
  incumbents: "today's team until the handover",
  interim: "interim staff until the start",
  delay: "coming later",
  foregone: "what is lost without the work",
  incidents: "leaks",
  interruptions: "interruptions",
  tax: "tax on a centre's margin",
  valueAddedTax: "value added tax that cannot be reclaimed",
  selection: "selection",
  setUp: "setting up",
  fitOut: "equipping seats",
  tooling: "tooling and plant",
  improvement: "the improvement",
  automation: "the automation",
  knowledgeTransfer: "handing over knowledge",
  severance: "severance",
  transfer: "the transfer fee",
  exit: "closing down",
};

/** What a part of a unit's cost is called. */
export const unitCostWords: Readonly<Record<UnitCostKey, string>> = {
  materials: "materials",
  conversion: "conversion",
  energy: "electricity",
  tooling: "tooling and plant",
  freight: "freight with its insurance",
  duty: "duty",
  ordering: "ordering and clearing shipments",
  stock: "stock",
  quality: "defects that reach customers",
  steering: "steering, travel and changes",
  beginning: "moving the work",
  risk: "leaks and interruptions",
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
  "work.split": "how the work divides",
  "work.interfaces": "how much the parts of the work have to do with each other",
  "limits.maxVendorShare": "the largest share with one vendor",
  "limits.maxCountryShare": "the largest share in one country",
  "candidates.improve.effect": "how much the improvement saves",
  "candidates.improve.investment": "what the improvement costs",
  "candidates.improve.runCostPerYear": "what the improvement costs to run",
  "candidates.improve.months": "how long the improvement takes",
  "candidates.automate.months": "how long the automation takes",
  "candidates.automate.effect": "how much of the work machines do",
  "candidates.automate.investment": "what the automation costs",
  "candidates.automate.runCostPerYear": "what the automation costs to run",
  "candidates.stop.valueLostPerYear": "what is lost without the work",
  "candidates.stop.investment": "what closing down costs",
  "candidates.stop.months": "how long stopping takes",
  "work.units.materialCurrency": "the currency of materials",
  "work.units.energyKwhPerUnit": "how much electricity a unit takes",
  "work.units.plantCost": "what a plant costs",
  "work.units.insuranceShare": "what cargo insurance costs",
  "work.units.productionDays": "how long an order takes to make",
  "work.units.minimumLot": "the smallest order",
  "work.units.shipmentCost": "what a shipment costs",
  "work.units.demandVariation": "how much demand varies unforeseen",
  "work.units.stockServiceLevel": "how seldom stock may run out",
  "work.units.defectCost": "what a defect at a customer costs",
  "work.units.defectShare": "how many defects reach customers",
  "work.units.yieldLearningShare": "how fast rejects fall with practice",
  "work.units.learningShare": "how fast the line learns",
  "work.units.madeBefore": "how many units were made before",
  "work.units.growthPerYear": "how fast the number of units grows",
  "work.volumes.serviceLevel": "how many calls are answered in time",
  "work.volumes.withinSeconds": "how fast calls are answered",
  "company.entities": "where the company has entities",
  "company.teams": "which teams work there today",
  "company.industry": "the industry",
};
