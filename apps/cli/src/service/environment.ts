/** Variables of the environment, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment with what was typed in its place: an option wins over its variable. */
export function environmentWith(
  environment: Environment,
  typed: Readonly<Record<string, string | undefined>>,
): Environment {
  const given = Object.entries(typed).filter(([, value]) => value !== undefined);
  return { ...environment, ...Object.fromEntries(given) };
}
