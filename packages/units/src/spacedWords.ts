/** A name of several words as people write it: "costOfDelay" is "Cost of delay", "patient-portal" is "Patient portal". */
export function spacedWords(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/[-_]/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
