import type pg from "pg";

/** So many different statements are kept prepared on a connection, at most; there are fewer in the service. */
const MOST = 300;

const names = new Map<string, string>();

/**
 * A connection that keeps the selects it is asked prepared, so that the server parses each of them once: a plan with
 * the conditions of row-level security in it costs more than running it.
 */
export function preparing(client: pg.PoolClient): pg.PoolClient {
  const query = async (config: pg.QueryConfig, values: unknown[]) => {
    const name = config.name ?? nameOf(config.text, values);
    return client.query(name === undefined ? config : { ...config, name }, values);
  };
  return { query } as unknown as pg.PoolClient;
}

function nameOf(text: string, values: unknown[] | undefined): string | undefined {
  if (values === undefined || values.length === 0 || !text.startsWith("select ")) return undefined;
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `shoreline_${names.size}`;
  names.set(text, name);
  return name;
}
