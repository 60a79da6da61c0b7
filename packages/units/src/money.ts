/**
 * An amount of one currency (ISO 4217 code as type). Two currencies do not mix: it does not compile where the codes
 * are literal, and it throws where they are only known at run time. Converting needs an exchange rate and a date.
 */
export interface Money<C extends string> {
  readonly amount: number;
  readonly currency: C;
}

/** `amount` of `currency`. Throws on NaN and infinities: an amount that nobody could pay is a broken invariant. */
export function money<const C extends string>(amount: number, currency: C): Money<C> {
  if (!Number.isFinite(amount)) throw new RangeError(`An amount of ${currency} must be finite, not ${amount}.`);
  return { amount, currency };
}

/** a + b. */
export function addMoney<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  return money(a.amount + sameCurrency(a, b).amount, a.currency);
}

/** a − b. */
export function subtractMoney<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  return money(a.amount - sameCurrency(a, b).amount, a.currency);
}

/** `a` taken `factor` times. */
export function scaleMoney<C extends string>(a: Money<C>, factor: number): Money<C> {
  return money(a.amount * factor, a.currency);
}

/** Negative when `a` is less than `b`, zero when equal, positive when more: the order of a sort. */
export function compareMoney<C extends string>(a: Money<C>, b: Money<NoInfer<C>>): number {
  return a.amount - sameCurrency(a, b).amount;
}

/** All of `parts` together, in the order given; zero of `currency` when there are none. */
export function sumMoney<const C extends string>(currency: C, parts: readonly Money<NoInfer<C>>[]): Money<C> {
  return parts.reduce<Money<C>>((total, part) => addMoney(total, part), money(0, currency));
}

function sameCurrency<C extends string>(a: Money<C>, b: Money<C>): Money<C> {
  if (a.currency !== b.currency) throw new TypeError(`Cannot mix ${a.currency} with ${b.currency}.`);
  return b;
}
