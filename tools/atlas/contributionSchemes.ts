/**
 * One part of what an employer pays on top of gross pay. Amounts are in local currency a year.
 * `rate` applies to the slice of pay between `from` and `upTo`, after `baseShare` of it counts; `flat` is owed whatever
 * the pay; `onlyBelow` and `onlyAbove` keep the part to whole pay up to, or beyond, that amount.
 */
export interface Part {
  readonly name: string;
  readonly rate?: number;
  readonly from?: number;
  readonly upTo?: number;
  readonly baseShare?: number;
  readonly flat?: number;
  readonly onlyBelow?: number;
  readonly onlyAbove?: number;
}

/** Contributions that depend on pay, with the published statute behind them. */
export interface Scheme {
  readonly currency: string;
  readonly source?: "recalled";
  readonly year: string;
  readonly confidence: "high" | "medium" | "low";
  /** Relative width of the 10–90 % range around the computed share, upwards and downwards. */
  readonly spread: readonly [down: number, up: number];
  readonly note: string;
  readonly parts: readonly Part[];
}

/** Schemes with ceilings, floors and flat amounts, from the payroll rules of 2025 and 2026. */
export const schemes: Readonly<Record<string, Scheme>> = {
  US: {
    currency: "USD",
    year: "2026",
    confidence: "medium",
    spread: [0.1, 0.25],
    note: "state unemployment insurance differs by state: 2 % of 22 000 assumed",
    parts: [
      { name: "social security", rate: 0.062, upTo: 184500 },
      { name: "Medicare", rate: 0.0145 },
      { name: "federal unemployment", rate: 0.006, upTo: 7000 },
      { name: "state unemployment", rate: 0.02, upTo: 22000 },
    ],
  },
  GB: {
    currency: "GBP",
    year: "2026",
    confidence: "high",
    spread: [0.05, 0.2],
    note: "with the least pension the law asks for; many employers pay more",
    parts: [
      { name: "national insurance", rate: 0.15, from: 5000 },
      { name: "pension auto-enrolment", rate: 0.03, from: 6240, upTo: 50270 },
    ],
  },
  IE: {
    currency: "EUR",
    year: "2026",
    confidence: "high",
    spread: [0.12, 0.2],
    note: "auto-enrolment falls away where a pension scheme exists",
    parts: [
      { name: "PRSI class A1 from October 2026", rate: 0.114 },
      { name: "pension auto-enrolment", rate: 0.015, upTo: 80000 },
    ],
  },
  CZ: {
    currency: "CZK",
    year: "2026",
    confidence: "high",
    spread: [0.02, 0.03],
    note: "accident insurance of about 0.4 % left out",
    parts: [
      { name: "social insurance", rate: 0.248, upTo: 2350416 },
      { name: "health insurance", rate: 0.09 },
    ],
  },
  PL: {
    currency: "PLN",
    year: "2026",
    confidence: "high",
    spread: [0.02, 0.1],
    note: "employee capital plan of 1.5 % left out",
    parts: [
      { name: "pension and disability", rate: 0.1626, upTo: 282600 },
      { name: "accident, labour, solidarity and guarantee funds", rate: 0.0422 },
    ],
  },
  PT: {
    currency: "EUR",
    year: "2026",
    confidence: "high",
    spread: [0.02, 0.05],
    note: "accident premium about 1 % for offices",
    parts: [
      { name: "social security", rate: 0.2375 },
      { name: "work accident insurance", rate: 0.01 },
    ],
  },
  RO: {
    currency: "RON",
    year: "2026",
    confidence: "high",
    spread: [0, 0.1],
    note: "nearly all contributions are the employee's",
    parts: [{ name: "work insurance contribution", rate: 0.0225 }],
  },
  IN: {
    currency: "INR",
    year: "2026",
    confidence: "medium",
    spread: [0.2, 1.2],
    note: "provident fund at the statutory ceiling on half of pay; many employers pay 12 % of all basic pay; the 50 % wage definition is new",
    parts: [
      { name: "provident fund", rate: 0.12, baseShare: 0.5, upTo: 180000 },
      { name: "insurance and administration", rate: 0.01, baseShare: 0.5, upTo: 180000 },
      { name: "gratuity", rate: 0.0481, baseShare: 0.5 },
      { name: "state insurance", rate: 0.0325, onlyBelow: 252000 },
    ],
  },
  PH: {
    currency: "PHP",
    year: "2026",
    confidence: "high",
    spread: [0.05, 0.1],
    note: "monthly salary credit to 35 000",
    parts: [
      { name: "social security", rate: 0.1, upTo: 420000 },
      { name: "employees' compensation", flat: 360 },
      { name: "health insurance", rate: 0.025, upTo: 1200000 },
      { name: "home fund", rate: 0.02, upTo: 120000 },
    ],
  },
  VN: {
    currency: "VND",
    year: "2026",
    confidence: "medium",
    spread: [0.05, 0.1],
    note: "base salary of 2.34 million may have risen in mid-2026",
    parts: [
      { name: "social and health insurance", rate: 0.205, upTo: 561600000 },
      { name: "unemployment insurance", rate: 0.01, upTo: 1274400000 },
      { name: "union fund", rate: 0.02, upTo: 561600000 },
    ],
  },
  TH: {
    currency: "THB",
    year: "2024",
    confidence: "medium",
    spread: [0.05, 0.25],
    note: "ceiling of 750 THB a month",
    parts: [
      { name: "social security", rate: 0.05, upTo: 180000 },
      { name: "workmen's compensation", rate: 0.002, upTo: 240000 },
    ],
  },
  HK: {
    currency: "HKD",
    year: "2024",
    confidence: "medium",
    spread: [0.05, 0.3],
    note: "ceiling of 1 500 HKD a month",
    parts: [{ name: "provident fund", rate: 0.05, upTo: 360000 }],
  },
  KE: {
    currency: "KES",
    year: "2025",
    confidence: "medium",
    spread: [0.05, 0.2],
    note: "pension ceiling of 4 320 KES a month",
    parts: [
      { name: "national social security fund", rate: 0.06, upTo: 864000 },
      { name: "housing levy", rate: 0.015 },
    ],
  },
  MX: {
    currency: "MXN",
    year: "2026",
    confidence: "medium",
    spread: [0.1, 0.1],
    note: "old-age rate of pay above four UMA; state payroll tax 3 % where 2 to 4 % are asked",
    parts: [
      { name: "fixed sickness quota", flat: 8730 },
      { name: "sickness excess over three UMA", rate: 0.011, from: 128384, upTo: 1069866 },
      { name: "sickness cash and pensioners, disability, retirement, childcare, risk", rate: 0.0704, upTo: 1069866 },
      { name: "severance and old age", rate: 0.07513, upTo: 1069866 },
      { name: "housing fund", rate: 0.05, upTo: 1069866 },
      { name: "state payroll tax", rate: 0.03 },
    ],
  },
  MY: {
    currency: "MYR",
    year: "2026",
    confidence: "high",
    spread: [0.08, 0.08],
    note: "1 % training levy for covered sectors included",
    parts: [
      { name: "provident fund below 5 000 a month", rate: 0.13, onlyBelow: 60000 },
      { name: "provident fund above 5 000 a month", rate: 0.12, onlyAbove: 60000 },
      { name: "social security", rate: 0.0175, upTo: 72000 },
      { name: "employment insurance", rate: 0.002, upTo: 72000 },
      { name: "training levy", rate: 0.01 },
    ],
  },
  ZA: {
    currency: "ZAR",
    year: "2026",
    confidence: "medium",
    spread: [0.1, 0.3],
    note: "compensation fund about 0.65 %",
    parts: [
      { name: "unemployment insurance", rate: 0.01, upTo: 212544 },
      { name: "skills levy", rate: 0.01 },
      { name: "compensation fund", rate: 0.0065, upTo: 600000 },
    ],
  },
  CO: {
    currency: "COP",
    year: "2026",
    confidence: "medium",
    spread: [0.08, 0.12],
    note: "June and December bonus counts as a thirteenth month of pay, not here; minimum wage of 2026 challenged in court",
    parts: [
      { name: "pension", rate: 0.12, upTo: 525271500 },
      { name: "family fund and risk", rate: 0.0452 },
      {
        name: "health, training and family institutes above ten minimum wages",
        rate: 0.135,
        onlyAbove: 210108600,
        upTo: 525271500,
      },
      { name: "severance fund with interest", rate: 0.0933 },
    ],
  },
  SG: {
    currency: "SGD",
    source: "recalled",
    year: "2025",
    confidence: "medium",
    spread: [0.1, 0.05],
    note: "citizens and permanent residents to 55 years; yearly ceiling of 102 000 SGD recalled, verify",
    parts: [{ name: "central provident fund", rate: 0.17, upTo: 102000 }],
  },
  SA: {
    currency: "SAR",
    year: "2025",
    confidence: "medium",
    spread: [0.7, 0.75],
    note: "12 % for nationals, 2 % for others: half of each assumed; base capped at 45 000 SAR a month",
    parts: [{ name: "social insurance, half nationals", rate: 0.07, upTo: 540000 }],
  },
  PK: {
    currency: "PKR",
    year: "2025",
    confidence: "medium",
    spread: [0.2, 0.2],
    note: "5 and 6 % of a minimum wage of 37 000 to 40 000 PKR, whatever the pay",
    parts: [
      { name: "old-age and social security", flat: 52800 },
      { name: "gratuity", rate: 0.0833 },
    ],
  },
};

/** A flat share of gross in place of a figure that is missing, too narrow or superseded. */
export interface Replacement {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly year: string;
  readonly confidence: "medium" | "low";
  readonly source: "recalled" | "payroll-statutes" | "statutes";
  readonly note: string;
}

const replaced = (
  share: number,
  low: number,
  high: number,
  confidence: "medium" | "low",
  source: Replacement["source"],
  note: string,
  year = "2025",
): Replacement => ({ share, low, high, year, confidence, source, note });

/** Rates that leave out mandatory private schemes, are blank in the tables, or have changed. */
export const replacements: Readonly<Record<string, Replacement>> = {
  BR: replaced(
    0.358,
    0.28,
    0.36,
    "medium",
    "payroll-statutes",
    "firms in information technology pay part on turnover until 2028",
    "2026",
  ),
  CL: replaced(
    0.065,
    0.06,
    0.1,
    "low",
    "recalled",
    "unemployment 2.4 and pension reform 1.0 rising to 8.5 in 2033; accident and disability about 2.8 recalled, verify",
    "2026",
  ),
  DK: replaced(0.085, 0.05, 0.12, "low", "recalled", "occupational pension 5 to 12 % by agreement; recalled, verify"),
  NL: replaced(
    0.205,
    0.17,
    0.24,
    "low",
    "recalled",
    "12 % contributions (OECD) and occupational pension 5 to 12 %; recalled, verify",
  ),
  NZ: replaced(0.043, 0.04, 0.05, "low", "recalled", "retirement savings 3.5 % and accident cover; recalled, verify"),
  AU: replaced(
    0.1733,
    0.165,
    0.18,
    "low",
    "recalled",
    "5.33 % payroll tax (OECD) and superannuation 12 %; recalled, verify",
  ),
  IL: replaced(
    0.195,
    0.18,
    0.21,
    "low",
    "recalled",
    "5.82 % (OECD) and mandatory pension with severance 12.5 to 14.8 %; recalled, verify",
  ),
  CH: replaced(0.134, 0.11, 0.155, "low", "recalled", "6.4 % (OECD) and second pillar 5 to 9 %; recalled, verify"),
  AE: replaced(
    0.07,
    0.058,
    0.083,
    "medium",
    "statutes",
    "expatriates: no contributions, end-of-service gratuity 5.8 to 8.3 %",
  ),
  UY: replaced(0.13, 0.126, 0.145, "medium", "statutes", "12.625 % and accident insurance (CLEISS 2022)", "2022"),
  DO: replaced(
    0.163,
    0.14,
    0.165,
    "medium",
    "statutes",
    "7.09 + 7.10 + 1.1–1.3 + 1 %; bases capped at 4 to 20 minimum wages",
  ),
  GT: replaced(0.1267, 0.126, 0.13, "medium", "statutes", "social security with training and recreation institutes"),
  SV: replaced(
    0.155,
    0.13,
    0.17,
    "medium",
    "statutes",
    "pages disagree between 14 and 17 %; base of the health part capped",
  ),
  JM: replaced(0.125, 0.1, 0.125, "medium", "statutes", "national insurance capped at 5 million JMD a year"),
  JO: replaced(0.1425, 0.12, 0.1425, "medium", "statutes", "base capped"),
  TN: replaced(0.18, 0.175, 0.21, "medium", "statutes", "16.57 + 0.5 and accident insurance 0.4 to 4 %"),
  RW: replaced(0.083, 0.08, 0.095, "medium", "statutes", "pension 6 % from 2025 and 7 % from 2027, others about 2.3 %"),
  MU: replaced(0.125, 0.1, 0.15, "medium", "statutes", "contributions with the portable retirement fund of 4.5 %"),
  AM: replaced(0, 0, 0, "medium", "statutes", "truly zero: the employee pays all contributions"),
  BD: replaced(0.0833, 0, 0.12, "low", "recalled", "no mandatory scheme found; gratuity of a month a year, unverified"),
  KZ: replaced(
    0.175,
    0.14,
    0.18,
    "medium",
    "statutes",
    "2026: social tax 6, social contributions 5 (capped), health 3, employer pension 3.5 %",
    "2026",
  ),
};

/** Points by which an old or incentive-dependent headline may be off. */
export const widenedByTwoPoints = ["TR", "HR", "UA", "PE", "AR", "EG"];

/** Headlines on a capped or partial base: well paid staff cost a smaller share than printed. */
export const cappedHeadlines = ["LK", "NG", "ID", "CN", "TW", "BG", "RS", "EG", "MA", "TR", "UA", "GE"];
