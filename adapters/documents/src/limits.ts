/** The largest file that is read, in bytes: 32 MB. */
export const MOST_FILE_BYTES = 32_000_000;

/** What a workbook may unfold to, in bytes: 128 MB, some 200,000 rows of ten columns. */
export const MOST_UNFOLDED_BYTES = 128_000_000;

/** The most rows below the header. */
export const MOST_ROWS = 200_000;

/** The most columns. */
export const MOST_COLUMNS = 500;

/** The longest record of a CSV file, in characters; a longer one is an open quote that swallowed the file. */
export const LONGEST_RECORD = 1_000_000;
