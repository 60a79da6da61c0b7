import { type Atlas, country, publishedAtlas } from "@shoreline/atlas";
import names from "./languages.json" with { type: "json" };

/** English proficiency (EF scale) from which people can be hired to serve customers in English. */
const SERVICE_ENGLISH = 550;

/** ISO 639-1 codes among those asked that people of the country do not speak as a matter of course. */
export function foreignLanguages(
  iso2: string,
  asked: readonly string[],
  { factAt }: Atlas = publishedAtlas,
): readonly string[] {
  const spoken = country(iso2).languages;
  return asked.filter((code) => {
    if (baseOf(code) === "en" && factAt("englishProficiency", iso2).value >= SERVICE_ENGLISH) return false;
    const name = (names as Readonly<Record<string, string>>)[baseOf(code)];
    return name === undefined || !spoken.some((language) => language.endsWith(name));
  });
}

/** The language of a regional tag: `pt` of `pt-BR`. */
function baseOf(code: string): string {
  return code.toLowerCase().split("-")[0] ?? code;
}
