/** Whether it is text: no PDF, no ZIP as workbooks and documents are, and without control characters but for white space. */
export function isWritten(text: string): boolean {
  return !/^\uFEFF?(?:%PDF-|PK\p{Cc})/u.test(text) && !/\p{Cc}/u.test(text.replaceAll(/[\s\u0085]/gu, ""));
}
