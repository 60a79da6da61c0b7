const READABLE = /^[\w.:-]{1,128}$/;

/** The id that a client or a proxy gave the request, where it is harmless in a log, or a new one. */
export function requestIdOf(given: string | undefined, newId: () => string): string {
  return given !== undefined && READABLE.test(given) ? given : newId();
}
