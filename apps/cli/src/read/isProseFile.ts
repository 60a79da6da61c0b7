/** Whether a file is taken for prose, by the end of its name, and not for YAML or JSON. */
export function isProseFile(file: string): boolean {
  return /\.(?:txt|md)$/i.test(file);
}
