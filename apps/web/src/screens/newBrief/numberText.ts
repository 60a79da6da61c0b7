/** A number as it was typed, with the separators of a language; undefined where it is none. */
export function readNumber(typed: string, language: string): number | undefined {
  const { group, decimal } = separators(language);
  const bare = typed.replaceAll(/[\s\u00a0\u202f'’]/g, "");
  const isGrouped = bare.includes(group) && groupedPattern(group, decimal).test(bare);
  const plain = (isGrouped ? bare.replaceAll(group, "") : bare).replace(decimal, ".");
  return /^[-−]?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain.replace("−", "-")) : undefined;
}

/** A number as a language writes it, every digit kept that a brief may hold. */
export function writeNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
}

function separators(language: string): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(12_345.6);
  const part = (type: string, otherwise: string) => parts.find((each) => each.type === type)?.value ?? otherwise;
  return { group: part("group", ","), decimal: part("decimal", ".") };
}

/** Groups of three; "1.5" is no grouped number in German, but a slip that shall not become fifteen. */
function groupedPattern(group: string, decimal: string): RegExp {
  const [g, d] = [group, decimal].map((sign) => `\\${sign}`);
  return new RegExp(`^[-−]?\\d{1,3}(?:${g}\\d{3})+(?:${d}\\d*)?$`);
}
