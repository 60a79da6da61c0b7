/** A time as the API tells it, ISO 8601 in UTC, from what the database gives. */
export function isoTime(text: string): string {
  return new Date(text).toISOString();
}

/** The same for a time that may be missing. */
export function isoTimeOrNull(text: string | null): string | null {
  return text === null ? null : isoTime(text);
}
