/** Name of the column in which the value of a criterion is evaluated. */
export const valueColumn = (key: string): string => `value/${key}`;

/** Name of the mean of the same on its natural scale. */
export const naturalMean = (key: string): string => `natural/${key}`;
