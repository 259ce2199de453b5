/** The fields of a Markdown twin that a prompt names. */
export interface TwinFields {
  title: string
  url: string
  stack: string[]
  /** Day of the last check, `YYYY-MM-DD`. */
  checked?: string
  /** Packages and products with the version that the guide was checked against. */
  versions: [name: string, version: string][]
}

/** A value as `yaml` writes it on one line: plain, or in either kind of quotes. */
function scalar(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1).replaceAll("''", "'")
  if (!written.startsWith('"')) return written
  try {
    return String(JSON.parse(written))
  } catch {
    return written.slice(1, -1)
  }
}

/** What stands behind `key:`: on the line itself, or on the deeper lines below it, without their indentation. */
function valueOf(lines: readonly string[], key: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(`${key}:`))
  if (start < 0) return []
  const written = lines[start]?.slice(key.length + 1).trim()
  if (written) return [scalar(written)]
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => !line.startsWith('  '))
  return rest.slice(0, end < 0 ? undefined : end).map((line) => line.slice(2))
}

function pairOf(line: string): [string, string] {
  const [, name = '', value = ''] = /^("[^"]*"|'[^']*'|[^:]+): (.*)$/.exec(line) ?? []
  return [scalar(name), scalar(value)]
}

/**
 * Reads the frontmatter of a Markdown twin. It is written by guide/twins, so a reader of all of YAML, many times the
 * size of everything else that a page loads, is not needed.
 *
 * @param frontmatter the lines between the two `---`
 */
export function readTwinFields(frontmatter: readonly string[]): TwinFields {
  const verified = valueOf(frontmatter, 'verified')
  return {
    title: valueOf(frontmatter, 'title')[0] ?? '',
    url: valueOf(frontmatter, 'url')[0] ?? '',
    stack: valueOf(frontmatter, 'stack').map((line) => scalar(line.replace(/^- /, ''))),
    checked: valueOf(verified, 'date')[0],
    versions: valueOf(verified, 'versions').map(pairOf),
  }
}
