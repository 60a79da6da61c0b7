import { type Parameter, type ParameterKey, publishedParameters } from "@shoreline/economics";

/** How a range is said in a language. */
export interface RangeWords {
  /** By whose rules figures are written: "en". */
  readonly locale: string;
  /** Between low and high: "to". */
  readonly to: string;
}

/** The range of a parameter as people say it: "15 to 28 %", "400 to 750 USD", "2 to 4". */
export function parameterWords(key: ParameterKey, { locale, to }: RangeWords): string {
  const parameter = publishedParameters[key];
  const { low, high, unit } = parameter;
  const between = (figure: (value: number) => string) => `${figure(low)} ${to} ${figure(high)}`;
  if (/^USD\b/.test(unit)) return `${between((value) => rounded(value, 0, locale))} USD`;
  if (isShare(parameter)) return `${between((share) => percentFigure(share, locale))} %`;
  return between((value) => rounded(value, 2, locale));
}

/** Shares, probabilities and rates of rare events: all below 1. */
function isShare({ unit, high }: Parameter): boolean {
  return high < 1 && /^(share|per year|probability)\b/.test(unit);
}

/** Whole percent, and below one a digit behind the point. */
function percentFigure(share: number, locale: string): string {
  const value = share * 100;
  return rounded(value, value < 1 ? 1 : 0, locale);
}

function rounded(value: number, maximumFractionDigits: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits }).format(value);
}
