const SIGNALS = ["SIGINT", "SIGTERM"] as const;

const atOnce = (): never => process.exit(1);

/**
 * Waits until the process is told to end, then stops what runs in good order. Told a second time it ends at once, with
 * what was not acknowledged undone.
 */
export async function untilStopped(stop: () => Promise<void>): Promise<0> {
  const told = new Promise<void>((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve());
  });
  await told;
  for (const signal of SIGNALS) process.once(signal, atOnce);
  await stop();
  for (const signal of SIGNALS) process.off(signal, atOnce);
  return 0;
}
