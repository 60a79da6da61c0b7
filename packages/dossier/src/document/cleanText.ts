/** Signs that steer a machine and not a reader, direction overrides included; no format of ours may hold them. */
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Text from outside on one line, with composed letters and without signs that steer. */
export function cleanText(text: string): string {
  return text
    .replace(STEERING, " ")
    .replace(LONE_SURROGATES, "\ufffd")
    .replaceAll(/[\t\n]+/g, " ")
    .normalize("NFC");
}
