/** Part of a duty: layers of one border are each a share of the same customs value and do not compound. */
export interface Duty {
  readonly name: string;
  readonly share: number;
}

/** A fee of customs or port for a shipment: a share of the goods' value, within limits where it has some. */
export interface CustomsFee {
  readonly name: string;
  readonly share: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Stock that a source of supply makes necessary. */
export interface StockInput {
  readonly unitsPerYear: number;
  /** Cost of carrying stock, as a share of its value a year: capital, space, loss of value. */
  readonly carryingSharePerYear: number;
  /** Days in which goods that are paid for are under way; 0 unless said. */
  readonly transitDays?: number;
  /** Units in reserve, as of `safetyStock`; 0 unless said. */
  readonly safetyStockUnits?: number;
}

/** A source of goods, by one shipment of it. Money in one currency; what is left out costs nothing. */
export interface LandedCostInput {
  readonly unitsPerShipment: number;
  /** At the place of loading (FOB): what `factoryCost` comes to, or a supplier's price. */
  readonly pricePerUnit: number;
  readonly freightPerShipment?: number;
  /** Premium for a shipment, or `insuranceShare` of its value with freight and insurance, times the uplift. */
  readonly insurancePerShipment?: number;
  readonly insuranceShare?: number;
  /** Insured amount over value with freight and insurance; 1.1 unless said (Incoterms 2020, CIF and CIP). */
  readonly insuredUplift?: number;
  /** Whether duty is levied on freight and insurance too; the goods alone unless said. */
  readonly dutyBasis?: "fob" | "cif";
  readonly duties?: readonly Duty[];
  readonly fees?: readonly CustomsFee[];
  /** Broker, terminal, carriage inland: paid for each shipment, whatever is in it. */
  readonly clearancePerShipment?: number;
  readonly stock?: StockInput;
  /** Share of units that reach customers with a defect, and what one costs. */
  readonly defectShare?: number;
  readonly costPerDefect?: number;
  /** Tooling that is paid for apart, and the good units over which it is written off. */
  readonly toolingCost?: number;
  readonly toolingUnits?: number;
}
