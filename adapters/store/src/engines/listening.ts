import pg from "pg";

const AGAIN_MILLISECONDS = 2000;

/**
 * Hears notifications of a channel on a connection of its own, because a pool gives no connection for good. A lost
 * connection is made anew; what was notified meanwhile is not heard.
 */
export async function listening(
  config: pg.ClientConfig,
  channel: string,
  hear: (text: string) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let isStopped = false;
  const retry = (): void => {
    client = undefined;
    if (!isStopped) again ??= setTimeout(() => void connect(), AGAIN_MILLISECONDS).unref();
  };
  const connect = async (): Promise<void> => {
    again = undefined;
    const made = new pg.Client(config);
    made.on("error", () => {});
    made.on("end", retry);
    made.on("notification", ({ payload = "" }) => hear(payload));
    try {
      await made.connect();
      await made.query(`listen ${pg.escapeIdentifier(channel)}`);
      client = made;
    } catch {
      await made.end().catch(() => {});
      retry();
    }
  };
  await connect();
  return async () => {
    isStopped = true;
    clearTimeout(again);
    await client?.end().catch(() => {});
  };
}
