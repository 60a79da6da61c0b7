import { type FactTable, factRow } from "./factFile.ts";
import { cell, readTable } from "./readTable.ts";

interface Payments {
  readonly payments: number;
  readonly note: string;
}

/** Monthly payments a year where statute or a binding general agreement sets more than twelve. */
const moreThanTwelve: Record<string, Payments> = {
  PT: { payments: 14, note: "holiday and Christmas allowance" },
  ES: { payments: 14, note: "two extra payments (Estatuto de los Trabajadores art. 31)" },
  GR: { payments: 14, note: "Christmas, Easter and leave allowance" },
  AT: { payments: 14, note: "holiday and Christmas pay by collective agreement, near universal" },
  IT: { payments: 13, note: "thirteenth month; a fourteenth in some agreements" },
  BE: { payments: 13.92, note: "year-end premium by sector and double holiday pay of 92 % of a month" },
  NL: { payments: 12.96, note: "holiday allowance of 8 %" },
  BR: { payments: 13.33, note: "thirteenth month and one third on leave" },
  AR: { payments: 13, note: "aguinaldo" },
  CO: { payments: 13, note: "prima de servicios" },
  CR: { payments: 13, note: "aguinaldo" },
  MX: { payments: 12.5, note: "aguinaldo of at least 15 days" },
  PE: { payments: 14, note: "gratificaciones in July and December" },
  UY: { payments: 13, note: "aguinaldo" },
  DO: { payments: 13, note: "salario de Navidad" },
  GT: { payments: 14, note: "aguinaldo and bono 14" },
  SV: { payments: 12.5, note: "aguinaldo of 15 to 21 days" },
  PH: { payments: 13, note: "thirteenth month (PD 851)" },
  ID: { payments: 13, note: "religious holiday allowance (THR)" },
  MU: { payments: 13, note: "end-of-year bonus" },
  BD: { payments: 13, note: "two festival bonuses of up to a month's basic pay" },
};

/** How many monthly payments a year a salaried employee receives by law. */
export function wagePayments(iso2: string): Payments {
  return moreThanTwelve[iso2] ?? { payments: 12, note: "no statutory extra month" };
}

export function wagePaymentsTable(folder: string): FactTable {
  const rows = readTable(folder, "atlas/countries.csv").map((row) => {
    const { payments, note } = wagePayments(cell(row, "iso2"));
    const words = `${note}; compiled from general knowledge`;
    return factRow(cell(row, "iso2"), payments, "2026", "medium", {
      low: payments,
      high: Math.max(payments, 13),
      note: words,
    });
  });
  return { key: "wagePaymentsPerYear", unit: "monthly payments/year", source: "statutes", rows };
}
