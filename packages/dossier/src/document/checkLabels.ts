/** What to find out before deciding, because it is worth money to know. */
export const FIND_OUT = "Find out first";
/** What was assumed and moves the lead, in points of 100: somebody who knows should say that it is so. */
export const CONFIRM = "Assumed; confirm";
