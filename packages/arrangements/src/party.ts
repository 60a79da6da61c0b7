/** Who does the work. */
export type Party = "employees" | "employerOfRecord" | "vendor" | "buildOperateTransfer" | "freelancers";

/**
 * Every party, in the order in which they are shown.
 *
 * `employees`             own staff in an own entity
 * `employerOfRecord`      own staff, hired through a third party's entity
 * `vendor`                a third-party firm under contract
 * `buildOperateTransfer`  a vendor first, an own entity later
 * `freelancers`           individuals, small tasks
 */
export const parties: readonly Party[] = [
  "employees",
  "employerOfRecord",
  "vendor",
  "buildOperateTransfer",
  "freelancers",
];

/** Whether a text names a party. */
export function isParty(text: string): text is Party {
  return (parties as readonly string[]).includes(text);
}
