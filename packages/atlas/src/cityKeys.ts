/** Keys that differ from city to city of a country; the engine asks them of the city. */
export const cityKeys: readonly string[] = ["officeRentUsdPerSquareMetreMonth"];
