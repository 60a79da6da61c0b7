import { type Confidence, type Extra, type FactRow, type FactTable, factRow, rounded } from "./factFile.ts";
import { cell, needed, number, readTable, type Row } from "./readTable.ts";

/** Hours, overtime, leave, holidays, notice and severance. */
export function labourTables(folder: string): FactTable[] {
  const hours = readTable(folder, "atlas/statutory_hours.csv");
  const rules = readTable(folder, "atlas/labour_rules.csv");
  return [
    { key: "weeklyHours", unit: "hours/week", source: "statutes", rows: hours.map(hoursRow) },
    { key: "overtimePremiumShare", unit: "share of the hourly wage", source: "statutes", rows: hours.map(overtimeRow) },
    { key: "leaveDaysPerYear", unit: "working days/year", source: "leave-by-country", rows: rules.map(leaveRow) },
    {
      key: "publicHolidaysPerYear",
      unit: "working days/year",
      source: "holidays-calendar",
      rows: rules.map(holidayRow),
    },
    { key: "noticeWeeks", unit: "weeks", source: "eor-guide", rows: [...rules.flatMap(noticeRow), ...noticeByStatute] },
    {
      key: "severanceWeeksPerYear",
      unit: "weeks of pay/year of service",
      source: "eor-guide",
      rows: [...rules.flatMap(severanceRow), ...severanceByStatute],
    },
  ];
}

const generalKnowledge = "compiled from general knowledge of the statute";

function evidenceNote(row: Row): string | undefined {
  return cell(row, "evidence").includes("general knowledge") ? generalKnowledge : undefined;
}

function said(extra: Record<string, string | number | undefined>): Extra {
  return Object.fromEntries(Object.entries(extra).filter(([, part]) => part !== undefined));
}

function hoursRow(row: Row): FactRow {
  const value = needed(row, "customary_fulltime_weekly_hours");
  const statutory = number(row, "statutory_normal_weekly_hours");
  const derivation =
    statutory === undefined || statutory === value ? undefined : `customary full time; the statute sets ${statutory}`;
  const extra = said({
    low: Math.min(value, statutory ?? value, 40),
    high: Math.max(value, statutory ?? value),
    derivation,
    note: evidenceNote(row),
  });
  return factRow(cell(row, "iso2"), value, cell(row, "year"), cell(row, "confidence") as Confidence, extra);
}

function overtimeRow(row: Row): FactRow {
  const value = needed(row, "overtime_premium_pct_first") / 100;
  const other = cell(row, "overtime_premium_other");
  const note = value === 0 ? `truly zero in law: ${other}` : other === "" ? undefined : `then ${other}`;
  const low = row["iso2"] === "GR" ? 0.2 : value;
  return factRow(
    cell(row, "iso2"),
    value,
    cell(row, "year"),
    cell(row, "confidence") as Confidence,
    said({ low, high: value === 0 ? 0.5 : value, note }),
  );
}

/** At the legal minimum contracts give more: up to fifteen days. */
const leaveAtMinimum = ["SG", "PH", "CN", "TH", "NG", "HK", "MY", "JP"];
const leaveRecalled: Record<string, number> = { TN: 12, DO: 14, RW: 18 };

function leaveRow(row: Row): FactRow {
  const iso2 = cell(row, "iso2");
  if (iso2 === "US") {
    return factRow("US", 10, "2024", "medium", { low: 10, high: 20, note: "customary: no statute sets any" });
  }
  const value = needed(row, "pto_days_5day_equiv");
  const recalled = leaveRecalled[iso2];
  const high = leaveAtMinimum.includes(iso2) ? 15 : Math.max(value + 3, recalled ?? 0);
  const flag = cell(row, "pto_flag");
  const note = leaveNote(iso2, flag, recalled);
  return factRow(
    iso2,
    value,
    "2024",
    recalled === undefined && flag === "as_source" ? "medium" : "low",
    said({ low: value, high, note }),
  );
}

function leaveNote(iso2: string, flag: string, recalled: number | undefined): string | undefined {
  if (recalled !== undefined) return `the statute is recalled as ${recalled} days; verify`;
  if (leaveAtMinimum.includes(iso2)) return "legal minimum in the first year; contracts give more";
  if (flag === "as_source" || flag === "") return undefined;
  return `adjusted: ${flag.replaceAll("_", " ")}`;
}

/** Five-year means 2024 to 2028: the figures of one year depend on which holidays fall on weekends. */
const holidayMeans: Record<string, number> = {
  CR: 7,
  AR: 15.2,
  BR: 7.4,
  DE: 8.4,
  CH: 7.6,
  IT: 8.6,
  SE: 7.4,
  EE: 8,
  LV: 11.4,
  SK: 9.6,
  HU: 10.6,
  RO: 11.2,
  HR: 9.6,
  GR: 10.2,
  PH: 15.4,
  MY: 15.4,
  KZ: 14.6,
};
/** Bank or regional days and shifted weekends are counted in; employers grant 10 to 14. */
const holidaysCountedWide = ["LK", "TH", "CN", "IN"];

function holidayRow(row: Row): FactRow {
  const iso2 = cell(row, "iso2");
  const counted = needed(row, "public_holidays_on_workdays");
  if (iso2 === "UA") {
    const note = "truly zero now: holidays are working days under martial law; about 10 after it";
    return factRow("UA", 0, "2025", "medium", { low: 0, high: 10, note });
  }
  if (holidaysCountedWide.includes(iso2)) {
    const derivation = `14 instead of the ${counted} counted, which include bank or regional days and shifted weekends; employers grant 10 to 14`;
    return factRow(iso2, 14, cell(row, "holiday_year"), "low", { low: 10, high: 18, derivation });
  }
  const mean = holidayMeans[iso2];
  if (mean !== undefined)
    return factRow(iso2, mean, "2026", "medium", {
      source: "holidays-mean",
      low: Math.max(0, mean - 2),
      high: mean + 2,
    });
  const region = cell(row, "holiday_subdivision");
  const note = region === "" ? undefined : `calendar of ${region}`;
  return factRow(
    iso2,
    counted,
    cell(row, "holiday_year"),
    "medium",
    said({ low: Math.max(0, counted - 3), high: counted + 3, note }),
  );
}

const secondary = "from one secondary guide; verify before use";

function noticeRow(row: Row): FactRow[] {
  const low = number(row, "notice_weeks_min");
  const high = number(row, "notice_weeks_max");
  const iso2 = cell(row, "iso2");
  if (low === undefined || high === undefined || iso2 === "IE") return [];
  if (high === 0) {
    const note = "truly zero in law: employment at will; two weeks are customary";
    return [factRow(iso2, 0, "2024", "medium", { low: 0, high: 2, note })];
  }
  const value = rounded(Math.sqrt(Math.max(low, 1) * high), 3);
  const derivation = `geometric middle of ${low} (at least 1) and ${high} weeks, which rise with seniority`;
  return [factRow(iso2, value, "2024", "low", { low: Math.min(low, value), high, derivation, note: secondary })];
}

const noticeByStatute: FactRow[] = [
  factRow("IE", 2, "2025", "medium", {
    source: "payroll-statutes",
    low: 1,
    high: 8,
    note: "1 week under two years, 2 to five, 4 to ten, 6 to fifteen, then 8; verify",
  }),
  factRow("VN", 6.4, "2025", "medium", {
    source: "payroll-statutes",
    low: 4.3,
    high: 6.4,
    note: "45 days for open-ended contracts, 30 for fixed terms; verify",
  }),
];

function severanceRow(row: Row): FactRow[] {
  const value = number(row, "severance_weeks_per_year");
  const iso2 = cell(row, "iso2");
  if (value === undefined) return [];
  if (value === 0) {
    const note = "truly zero in law; professionals customarily receive 1.6 weeks a year (Right Management 2008)";
    return [factRow(iso2, 0, "2024", "medium", { low: 0, high: 2, note })];
  }
  const base = number(row, "severance_base_weeks");
  const rule = cell(row, "severance_rule");
  const extra = {
    low: rounded(value * 0.7, 3),
    high: rounded(base === undefined ? value * 1.5 : value + base / 2, 3),
    note: `${rule}; ${secondary}`,
  };
  return [factRow(iso2, value, "2024", "low", extra)];
}

const severanceByStatute: FactRow[] = [
  factRow("PL", 2.2, "2025", "low", {
    source: "payroll-statutes",
    low: 1,
    high: 4.3,
    derivation: "1, 2 or 3 months of pay below two, below eight and above eight years: about two months at four years",
    note: "employers of 20 and more; verify",
  }),
  factRow("PT", 2, "2025", "low", {
    source: "payroll-statutes",
    low: 2,
    high: 3,
    note: "14 days of base pay a year since May 2023; verify",
  }),
  factRow("GB", 1, "2025", "low", {
    source: "payroll-statutes",
    low: 0.5,
    high: 2,
    note: "0.5, 1 or 1.5 weeks a year by age after two years, weekly pay capped; verify",
  }),
];
