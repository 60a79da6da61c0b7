import { type Parameter, type ParameterKey, publishedParameters } from "@shoreline/economics";

/** The range of a parameter as people say it: "15 % to 28 %", "400 to 750 USD", "2 to 4". */
export function parameterWords(key: ParameterKey): string {
  const { low, high, unit } = publishedParameters[key];
  if (/^USD\b/.test(unit)) return `${dollars.format(low)} to ${dollars.format(high)} USD`;
  if (isShare(publishedParameters[key])) return `${percentFigure(low)} to ${percentFigure(high)} %`;
  return `${low} to ${high}`;
}

const dollars = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** Shares, probabilities and rates of rare events: all below 1. */
function isShare({ unit, high }: Parameter): boolean {
  return high < 1 && /^(share|per year|probability)\b/.test(unit);
}

/** Whole percent, and below one a digit behind the point. */
function percentFigure(share: number): string {
  const value = share * 100;
  return value < 1 ? value.toFixed(1) : String(Math.round(value));
}
