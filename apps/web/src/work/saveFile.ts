/** Gives a file to the reader, as if it had been downloaded. */
export function saveFile(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes its copy when the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
