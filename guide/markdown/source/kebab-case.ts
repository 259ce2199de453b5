/** `TipBox` → `tip-box`, as remark-mdc reads the names of tags. */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .replace(/[_-]+/g, '-')
    .toLowerCase()
}
