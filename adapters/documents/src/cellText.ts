/** What a cell of a workbook holds. */
export type WorkbookCell = string | number | boolean | Date | null;

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of a workbook, 1899-12-30. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
/** Dates of a workbook before this many days are times or durations, such as 30:15 hours. */
const EARLIEST_DATE_DAYS = 60;

/**
 * A cell as the text of a table: dates in ISO form (with the time where there is one), times and durations as hours,
 * numbers with a decimal point and no exponent, to the 15 digits that a spreadsheet shows.
 */
export function cellText(cell: WorkbookCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberText(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return cell instanceof Date ? dateText(cell) : cell.trim();
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) return "";
  const shown = Number(value.toPrecision(15));
  const text = String(shown);
  return text.includes("e") ? plainDecimal(text) : text;
}

/** "1.5e-7" written out. */
function plainDecimal(text: string): string {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const power = Number(exponent);
  if (power < 0) return `${sign}0.${"0".repeat(-power - whole.length)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(power, "0")}`;
}

function dateText(date: Date): string {
  const seconds = Math.round((date.getTime() - FIRST_DAY) / 1000);
  if (seconds >= 0 && seconds < (EARLIEST_DATE_DAYS * MILLISECONDS_PER_DAY) / 1000) return clockText(seconds);
  const [day = "", time = ""] = new Date(FIRST_DAY + seconds * 1000).toISOString().split("T");
  return time === "00:00:00.000Z" ? day : `${day}T${time.slice(0, 8)}`;
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
