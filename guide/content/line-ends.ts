/**
 * Gives a text the line ends of the file that it replaces: those of most of its lines.
 *
 * @param original the file as it is on disk
 * @param text with `\n` as line break
 */
export function withLineEndsOf(original: string, text: string): string {
  const windows = original.split('\r\n').length - 1
  const all = original.split('\n').length - 1
  return windows * 2 > all ? text.replaceAll('\n', '\r\n') : text
}
