/** Name of the column in which the value of a criterion is evaluated. */
export const valueColumn = (key: string): string => `value/${key}`;

/** Name of the column with the same on its natural scale. */
export const naturalColumn = (key: string): string => `natural/${key}`;
