import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";

/**
 * The values of a file with a week's need: a JSON list (of numbers, or of seven days of 48), a JSON object with such a
 * list as `heads`, or numbers between blanks, commas, semicolons and line ends. What is no number stays as it is
 * written, for `curveNeed` to refuse. Fault: `cli.curve` for JSON that holds no list.
 */
export function curveValues(text: string): Result<readonly unknown[]> {
  const trimmed = text.trim();
  if (!/^[[{]/.test(trimmed)) return succeed(trimmed.split(/[\s,;]+/).map(numberOrWord));
  try {
    const data: unknown = JSON.parse(trimmed);
    const list = isObject(data) ? data["heads"] : data;
    if (Array.isArray(list)) return succeed(list as readonly unknown[]);
  } catch {
    return refuse([fault("JSON that cannot be read")]);
  }
  return refuse([fault(`JSON without a list: ${givenText(trimmed.slice(0, 40))}`)]);
}

function numberOrWord(word: string): unknown {
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : word;
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function fault(given: string): Fault {
  const allowed = "336 numbers, or seven lists of 48, Monday 00:00 first";
  return { code: "cli.curve", path: "--curve", given, allowed, hint: "Numbers between commas will do as well." };
}
