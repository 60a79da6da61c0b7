/** The same mapping without the keys that hold nothing. */
export type GivenOnly<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** `mapping` without the keys that hold undefined, so that an absent field is absent and not there as nothing. */
export function givenOnly<T extends object>(mapping: T): GivenOnly<T> {
  return Object.fromEntries(Object.entries(mapping).filter(([, value]) => value !== undefined)) as GivenOnly<T>;
}
