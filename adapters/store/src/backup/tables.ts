import type { Statements } from "../store.ts";

/** A table as the database itself describes it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

interface Column {
  readonly name: string;
  /** As SQL writes it: `timestamp(3) with time zone`. */
  readonly type: string;
  /** Place within the primary key, from 1. */
  readonly keyPlace: number | null;
}

const ASKED = `
  select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
    array_position(i.indkey::int2[], a.attnum) - array_lower(i.indkey::int2[], 1) + 1 as key_place
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_index i on i.indrelid = c.oid and i.indisprimary
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  order by c.relname collate "C", a.attname collate "C"
`;

/** All tables of the service, by name, with their columns by name: the same on either engine. */
export async function tablesOf(statements: Statements): Promise<readonly Table[]> {
  const tables = new Map<string, Column[]>();
  for (const row of (await statements.executeSql(ASKED)).rows) {
    const columns = tables.get(row.table) ?? [];
    tables.set(row.table, columns);
    columns.push({ name: row.name, type: row.type, keyPlace: row.key_place });
  }
  return [...tables].map(([name, columns]) => ({ name, columns }));
}

/** Order of the rows of a table, the same whatever the server collates by. */
export function keyOrder({ columns }: Table): string {
  const key = columns.filter((column) => column.keyPlace !== null).toSorted((a, b) => a.keyPlace! - b.keyPlace!);
  return key.map(({ name, type }) => (type === "text" ? `"${name}" collate "C"` : `"${name}"`)).join(", ");
}
