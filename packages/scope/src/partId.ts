/** A part's name as it stands in the id of an arrangement: `Test & release` is `test-release`; empty without letters and digits. */
export function partId(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join("-");
}
