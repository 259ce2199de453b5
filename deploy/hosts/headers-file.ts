import type { Headers } from '../policy.ts'
import { headerName } from './host.ts'

/** What is sent with the paths that a pattern means. */
export interface HeaderRule {
  /** A path, with one `*` at most. */
  path: string
  headers: Headers
  /** Headers of earlier rules that this one takes away first, for hosts that put the values of all rules together. */
  without?: readonly string[]
}

/** The text of a `_headers` file, as Cloudflare and Netlify read it. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const text = ({ path, headers, without = [] }: HeaderRule) => [
    path,
    ...without.map((name) => `  ! ${headerName(name)}`),
    ...Object.entries(headers).map(([name, value]) => `  ${headerName(name)}: ${value}`),
  ]
  return `${rules.flatMap(text).join('\n')}\n`
}
