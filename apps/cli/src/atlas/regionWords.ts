import type { DeliveryRegion } from "@shoreline/atlas";

/** Delivery regions as titles, in the order in which they are listed. */
export const REGION_WORDS: Readonly<Record<DeliveryRegion, string>> = {
  americas: "Americas",
  europeNorthAfricaWesternAsia: "Europe, North Africa and Western Asia",
  subSaharanAfrica: "Sub-Saharan Africa",
  southCentralAsia: "South and Central Asia",
  eastAsiaOceania: "East and South-East Asia, Oceania",
};
