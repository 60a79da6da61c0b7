/** Where a company stands that asks such a question. */
export interface Home {
  readonly id: string;
  /** How often, against the others: roughly the spending on outsourcing by region, and no city alone for its country. */
  readonly weight: number;
  /** Home currency for a dollar, to one digit: only so that amounts in the brief have the right order of magnitude. */
  readonly perDollar: number;
  /** The rule on personal data that a company there names, of those whose rules are known. */
  readonly privacy?: string;
  readonly side: keyof typeof popularSites;
}

export const homes: readonly Home[] = [
  { id: "us-new-york", weight: 8, perDollar: 1, privacy: "CCPA", side: "americas" },
  { id: "us-chicago", weight: 6, perDollar: 1, privacy: "CCPA", side: "americas" },
  { id: "us-dallas", weight: 5, perDollar: 1, privacy: "CCPA", side: "americas" },
  { id: "us-san-francisco", weight: 6, perDollar: 1, privacy: "CCPA", side: "americas" },
  { id: "us-tampa", weight: 3, perDollar: 1, privacy: "CCPA", side: "americas" },
  { id: "us-boston", weight: 4, perDollar: 1, privacy: "CCPA", side: "americas" },
  { id: "ca-toronto", weight: 4, perDollar: 1.4, side: "americas" },
  { id: "ca-montreal", weight: 2, perDollar: 1.4, side: "americas" },
  { id: "gb-london", weight: 8, perDollar: 0.8, privacy: "UK-GDPR", side: "europe" },
  { id: "gb-manchester", weight: 3, perDollar: 0.8, privacy: "UK-GDPR", side: "europe" },
  { id: "gb-leeds", weight: 2, perDollar: 0.8, privacy: "UK-GDPR", side: "europe" },
  { id: "de-munich", weight: 5, perDollar: 0.9, privacy: "GDPR", side: "europe" },
  { id: "de-hamburg", weight: 4, perDollar: 0.9, privacy: "GDPR", side: "europe" },
  { id: "de-berlin", weight: 3, perDollar: 0.9, privacy: "GDPR", side: "europe" },
  { id: "fr-paris", weight: 5, perDollar: 0.9, privacy: "GDPR", side: "europe" },
  { id: "nl-amsterdam", weight: 4, perDollar: 0.9, privacy: "GDPR", side: "europe" },
  { id: "ch-zurich", weight: 3, perDollar: 0.9, side: "europe" },
  { id: "at-vienna", weight: 2, perDollar: 0.9, privacy: "GDPR", side: "europe" },
  { id: "se-stockholm", weight: 3, perDollar: 10, privacy: "GDPR", side: "europe" },
  { id: "dk-copenhagen", weight: 2, perDollar: 7, privacy: "GDPR", side: "europe" },
  { id: "no-oslo", weight: 1, perDollar: 10, privacy: "GDPR", side: "europe" },
  { id: "es-madrid", weight: 2, perDollar: 0.9, privacy: "GDPR", side: "europe" },
  { id: "it-milan", weight: 2, perDollar: 0.9, privacy: "GDPR", side: "europe" },
  { id: "pl-warsaw", weight: 1, perDollar: 4, privacy: "GDPR", side: "europe" },
  { id: "au-sydney", weight: 3, perDollar: 1.5, side: "asia" },
  { id: "jp-tokyo", weight: 3, perDollar: 150, side: "asia" },
  { id: "sg-singapore", weight: 2, perDollar: 1.3, side: "asia" },
  { id: "ae-dubai", weight: 1, perDollar: 4, side: "europe" },
  { id: "br-sao-paulo", weight: 1, perDollar: 5, privacy: "LGPD", side: "americas" },
  { id: "in-bengaluru", weight: 1, perDollar: 90, privacy: "DPDP", side: "asia" },
];

/** Sites that briefs name when they name any, by the side of the world on which home lies. */
export const popularSites = {
  americas: ["in-bengaluru", "in-hyderabad", "ph-manila", "mx-guadalajara", "co-bogota", "cr-san-jose", "pl-krakow"],
  europe: ["pl-krakow", "ro-bucharest", "pt-lisbon", "in-bengaluru", "in-pune", "za-cape-town", "bg-sofia"],
  asia: ["in-bengaluru", "in-chennai", "ph-manila", "vn-ho-chi-minh-city", "my-kuala-lumpur", "cn-dalian"],
} as const;

/** What an hour costs there at a vendor, as a share of one at a Western home. */
export const rateShares: Readonly<Record<string, number>> = {
  "in-bengaluru": 0.3,
  "in-hyderabad": 0.28,
  "in-pune": 0.28,
  "in-chennai": 0.28,
  "ph-manila": 0.3,
  "vn-ho-chi-minh-city": 0.3,
  "my-kuala-lumpur": 0.4,
  "cn-dalian": 0.4,
  "mx-guadalajara": 0.45,
  "co-bogota": 0.4,
  "cr-san-jose": 0.5,
  "za-cape-town": 0.4,
  "pl-krakow": 0.5,
  "ro-bucharest": 0.42,
  "bg-sofia": 0.4,
  "pt-lisbon": 0.55,
};

/** Countries in which larger companies often have a legal entity already. */
export const entityCountries = ["IN", "PL", "MX", "PH", "RO", "ES", "US", "GB", "CN", "SG"] as const;
