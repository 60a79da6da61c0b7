import { type Atlas, country } from "@shoreline/atlas";
import { atlasOf, type Brief } from "@shoreline/scope";

/** Whether data of the brief may be handled in a country: its residency list names it, its bloc, or its adequacy. */
export function permits(brief: Brief, iso2: string): boolean {
  const { dataResidency } = brief.sensitivity;
  return dataResidency.length === 0 || dataResidency.some((area) => lies(iso2, area, atlasOf(brief)));
}

function lies(iso2: string, area: string, { textFactAt }: Atlas): boolean {
  if (area === "adequate") return textFactAt("gdprRegime", iso2).value !== "none";
  return area === iso2 || country(iso2).blocs.includes(area);
}

/** Whether the limits of the brief allow work in a country. */
export function allowsCountry({ limits }: Brief, iso2: string): boolean {
  const { allow, forbid } = limits.countries;
  return !forbid.includes(iso2) && (allow.length === 0 || allow.includes(iso2));
}
