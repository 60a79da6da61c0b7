/** German texts by the English template or word that they stand for; gaps keep their numbers and may change places. */
export type Texts = Readonly<Record<string, string>>;
