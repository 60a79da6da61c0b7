/** The same function, asked once for each text: ledgers repeat a few words on many rows. */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    const found = ask(text);
    answers.set(text, found);
    return found;
  };
}
