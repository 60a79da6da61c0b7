/** Plain data: what JSON can say. */
export type Data = null | boolean | number | string | readonly Data[] | DataMapping;

/** A mapping of plain data. */
export type DataMapping = { readonly [key: string]: Data };

/** A place in plain data, as keys from the top. Lists are taken as a whole. */
export type Keys = readonly string[];

/** A field that two pieces of data say otherwise; `undefined` where one of them does not have it. */
export interface FieldChange {
  readonly keys: Keys;
  readonly before: Data | undefined;
  readonly after: Data | undefined;
}

/** Fields that mean something only as a whole: half of an order or of a range would be another one. */
const WHOLE: readonly string[] = ["priorities", "work.effort", "work.reference"];

/** Every field in which two briefs differ, in the order of their keys; mappings field by field, lists as a whole. */
export function fieldChanges(
  before: Data | undefined,
  after: Data | undefined,
  keys: Keys = [],
): readonly FieldChange[] {
  if (isEqual(before, after)) return [];
  if (!isMapping(before) || !isMapping(after) || WHOLE.includes(keys.join("."))) return [{ keys, before, after }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names.flatMap((name) => fieldChanges(own(before, name), own(after, name), [...keys, name]));
}

/** Whether two pieces of plain data say the same, whatever the order of their keys. */
export function isEqual(one: Data | undefined, other: Data | undefined): boolean {
  if (one === other) return true;
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((each, index) => isEqual(each, other[index]));
  }
  if (!isMapping(one) || !isMapping(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => isEqual(own(one, name), own(other, name)));
}

function isList(value: Data | undefined): value is readonly Data[] {
  return Array.isArray(value);
}

/** Whether a value is a mapping: not a list, not null. */
export function isMapping(value: unknown): value is DataMapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a mapping holds under a key of its own. */
function own(mapping: DataMapping, name: string): Data | undefined {
  return Object.hasOwn(mapping, name) ? mapping[name] : undefined;
}

/** The value at a place; undefined where there is no such place. */
export function valueAt(data: Data | undefined, [key, ...rest]: Keys): Data | undefined {
  if (key === undefined) return data;
  return isMapping(data) ? valueAt(own(data, key), rest) : undefined;
}

/** The data with another value at a place, or without it where `value` is undefined; mappings on the way are made. */
export function withValueAt(data: Data | undefined, [key, ...rest]: Keys, value: Data | undefined): Data | undefined {
  if (key === undefined) return value;
  const mapping = isMapping(data) ? data : {};
  const inner = withValueAt(own(mapping, key), rest, value);
  const others = Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== key));
  return inner === undefined ? others : { ...others, [key]: inner };
}
