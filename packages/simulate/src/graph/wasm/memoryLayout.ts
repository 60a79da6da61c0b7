/** The first page of the memory holds constants of the elementary functions, then the table or the list that is in use. */
export const TABLE_AT = 32_768;

/** Before it, the last number of an odd count is computed twice. */
export const PAIR_AT = TABLE_AT - 16;

/** From here on a program may use the memory as it likes. */
export const FIRST_FREE_BYTE = 65_536;

/** How many numbers a table has room for. */
export const TABLE_NUMBERS = (FIRST_FREE_BYTE - TABLE_AT) / 8;
