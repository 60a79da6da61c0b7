/** What the system or the server said, as a sentence of a hint. */
export function systemSaid(error: unknown, who = "The system"): string {
  const { code, message } = Object(error) as { readonly code?: string; readonly message?: string };
  const words = (message ?? "").trim().replace(/\.$/u, "");
  const said = words === "" ? (code ?? String(error)) : words;
  return `${who} said: ${said}.`;
}
