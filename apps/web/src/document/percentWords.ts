/** A share as a signed percentage: 0.05 is "+5 %". */
export function percentWords(share: number): string {
  const points = Math.round(share * 100);
  return `${points > 0 ? "+" : points < 0 ? "−" : "±"}${Math.abs(points)} %`;
}
