/** Trials evaluated at once: small enough that a group's columns stay near the processor. */
export const BLOCK = 256;
