import { type Confidence, type FactRow, type FactTable, factRow, rounded } from "./factFile.ts";
import type { Exchange } from "./exchange.ts";
import type { Prices } from "./prices.ts";
import { cell, needed, readTable, type Row } from "./readTable.ts";
import { singleFactSource } from "./sourceRegister.ts";

/** Role key and the row of the US table that stands for it. */
const usRow: Record<string, string> = {
  softwareDeveloper: "software_developer",
  webDeveloper: "web_developer",
  qaAnalyst: "qa_analyst_tester",
  dataEngineer: "database_architect_data_engineer",
  dataScientist: "data_scientist",
  itSupport: "it_support_specialist",
  networkEngineer: "network_system_administrator",
  securityAnalyst: "information_security_analyst",
  projectManager: "project_manager",
  businessAnalyst: "computer_systems_analyst",
  designer: "ux_digital_designer",
  technicalWriter: "technical_writer",
  contactCentreAgent: "customer_service_representative",
  accountant: "accountant_auditor",
  accountsPayableClerk: "bookkeeping_ap_clerk",
  payrollClerk: "payroll_clerk",
  hrClerk: "hr_assistant",
  dataProcessor: "data_entry_keyer",
  claimsProcessor: "claims_processor",
  paralegal: "paralegal",
  marketResearcher: "market_research_analyst",
  engineer: "mechanical_engineer",
  industrialEngineer: "industrial_engineer",
  scientist: "medical_scientist_rd",
  assembler: "team_assembler",
  productionManager: "industrial_production_manager",
  operationsManager: "operations_manager",
};

/** Official US medians; a quarter of the spread between people is taken for the spread of the level. */
export function usRoleWageTables(folder: string): FactTable[] {
  const rows = new Map(readTable(folder, "atlas/role_wages_us.csv").map((row) => [cell(row, "role"), row]));
  return Object.entries(usRow).map(([role, name]) => {
    const row = rows.get(name) ?? {};
    const note = `${cell(row, "soc_title")} (SOC ${cell(row, "soc_2018")}), median`;
    return {
      key: `wage:${role}`,
      unit: "USD/year",
      source: "bls-oews-2024",
      rows: [factRow("US", needed(row, "median"), "2024", "high", { note })],
    };
  });
}

/** A local figure good enough to stand for a role: which row, what it needs, how far it is believed. */
interface LocalFigure {
  readonly role: string;
  readonly iso2: string;
  readonly row: string;
  readonly publisher: string;
  readonly column: "mean" | "median" | "middle";
  readonly payments?: number;
  readonly extraPay?: number;
  readonly confidence: Confidence;
  readonly note: string;
}

const localFigures: readonly LocalFigure[] = [
  {
    role: "accountsPayableClerk",
    iso2: "PH",
    row: "bookkeeping_ap_clerk",
    publisher: "Philippine Statistics Authority",
    column: "mean",
    confidence: "high",
    note: "accounting and bookkeeping clerks in firms with 20 and more staff",
  },
  {
    role: "contactCentreAgent",
    iso2: "PH",
    row: "contact_centre_agent",
    publisher: "Indeed via Support Zebra",
    column: "mean",
    confidence: "medium",
    note: "job posts and user reports",
  },
  {
    role: "contactCentreAgent",
    iso2: "PT",
    row: "contact_centre_agent",
    publisher: "APCC (industry association)",
    column: "mean",
    extraPay: 1.2,
    confidence: "high",
    note: "base pay; other pay adds about 20 %",
  },
  {
    role: "contactCentreAgent",
    iso2: "ES",
    row: "contact_centre_agent",
    publisher: "BOE via Europa Press",
    column: "median",
    confidence: "medium",
    note: "floor of the sector agreement, 39 hours a week",
  },
  {
    role: "contactCentreAgent",
    iso2: "GB",
    row: "contact_centre_agent",
    publisher: "S. Morrell, ContactBabel",
    column: "median",
    confidence: "medium",
    note: "new agents only",
  },
  {
    role: "contactCentreAgent",
    iso2: "BR",
    row: "contact_centre_agent",
    publisher: "Salario.com.br from Novo CAGED",
    column: "mean",
    confidence: "medium",
    note: "93 416 hires; 37 hours a week",
  },
  {
    role: "contactCentreAgent",
    iso2: "ZA",
    row: "contact_centre_agent",
    publisher: "Tholispane",
    column: "middle",
    confidence: "low",
    note: "geometric middle of the published range",
  },
  {
    role: "accountant",
    iso2: "BR",
    row: "accountant_auditor",
    publisher: "CNC via IstoE Dinheiro",
    column: "mean",
    payments: 13.33,
    confidence: "medium",
    note: "pay on hiring",
  },
  {
    role: "itSupport",
    iso2: "BR",
    row: "it_support_specialist",
    publisher: "CNC via IstoE Dinheiro",
    column: "mean",
    payments: 13.33,
    confidence: "medium",
    note: "pay on hiring",
  },
  {
    role: "accountant",
    iso2: "MX",
    row: "professional_1_3y",
    publisher: "Adecco Mexico",
    column: "mean",
    payments: 12.5,
    confidence: "low",
    note: "professionals of one to three years; accountants named as an example",
  },
];

/** Local pay of a role in 2024 USD, where a figure is on file that can stand beside the official ones. */
export function localRoleWageTables(folder: string, prices: Prices, exchange: Exchange): FactTable[] {
  const rows = readTable(folder, "atlas/role_wages_local.csv");
  return localFigures.map((figure) => {
    const row = rows.find(
      (entry) =>
        cell(entry, "iso2") === figure.iso2 &&
        cell(entry, "role") === figure.row &&
        cell(entry, "publisher") === figure.publisher,
    );
    if (row === undefined) throw new Error(`No row ${figure.row} of ${figure.publisher}`);
    const source = singleFactSource(figure.publisher, cell(row, "source_title"), cell(row, "url"));
    return { key: `wage:${figure.role}`, unit: "USD/year", source, rows: [localRow(figure, row, prices, exchange)] };
  });
}

function localRow(figure: LocalFigure, row: Row, prices: Prices, exchange: Exchange): FactRow {
  const payments = cell(row, "period") === "year" ? 1 : (figure.payments ?? needed(row, "payments_per_year"));
  const published = publishedFigure(figure, row);
  const from = needed(row, "year");
  const chain = rounded(prices.chain(figure.iso2, from, 2024), 5);
  const rate = exchange.average(figure.iso2, 2024);
  const extra = figure.extraPay ?? 1;
  const value = (published * payments * extra * chain) / rate;
  const derivation =
    `${rounded(published, 6)} ${cell(row, "currency")} in ${from}` +
    `${payments === 1 ? "" : ` × ${payments} payments`}${extra === 1 ? "" : ` × ${extra} other pay`} × ${chain} prices ${from}–2024 ÷ ${rounded(rate, 6)} per USD in 2024`;
  const range =
    figure.column === "middle"
      ? {
          low: rounded((value * needed(row, "low")) / published),
          high: rounded((value * needed(row, "high")) / published),
        }
      : {};
  return factRow(figure.iso2, rounded(value), "2024", figure.confidence, { ...range, derivation, note: figure.note });
}

function publishedFigure({ column }: LocalFigure, row: Row): number {
  return column === "middle" ? Math.sqrt(needed(row, "low") * needed(row, "high")) : needed(row, column);
}
