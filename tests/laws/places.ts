import fc from "fast-check";

/** Homes in seventeen countries of all delivery regions; one of them is where domestic vendors send work. */
const HOMES = [
  "us-chicago",
  "us-san-francisco",
  "gb-london",
  "de-berlin",
  "fr-paris",
  "nl-amsterdam",
  "se-stockholm",
  "ch-zurich",
  "pl-warsaw",
  "ca-toronto",
  "br-sao-paulo",
  "za-johannesburg",
  "ae-dubai",
  "in-bengaluru",
  "sg-singapore",
  "jp-tokyo",
  "kr-seoul",
  "au-sydney",
] as const;

/** Sites near and far of any home, cheap and dear, with strong and weak law. */
const SITES = [
  "in-bengaluru",
  "in-pune",
  "ph-manila",
  "pl-krakow",
  "ro-bucharest",
  "ua-kyiv",
  "pt-lisbon",
  "ie-dublin",
  "de-munich",
  "gb-manchester",
  "tr-istanbul",
  "ge-tbilisi",
  "kz-almaty",
  "eg-cairo",
  "ma-casablanca",
  "ke-nairobi",
  "ng-lagos",
  "za-cape-town",
  "lk-colombo",
  "bd-dhaka",
  "pk-lahore",
  "vn-ho-chi-minh-city",
  "id-jakarta",
  "cn-shanghai",
  "jp-osaka",
  "nz-auckland",
  "us-new-york",
  "ca-halifax",
  "mx-guadalajara",
  "cr-san-jose",
  "co-bogota",
  "ar-buenos-aires",
  "br-recife",
] as const;

export const homes = fc.constantFrom(...HOMES);
export const sites = fc.constantFrom(...SITES);

/** Country of a city id: its first two letters. */
export function countryCode(cityId: string): string {
  return cityId.slice(0, 2).toUpperCase();
}
