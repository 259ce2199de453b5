import type { SiteFiles } from '../site-files.ts'

/** The types of a site's files: by the ending of the name, and by path where an ending has several. */
export interface ContentTypes {
  /** Ending without its dot → Content-Type. */
  byEnding: ReadonlyMap<string, string>
  /** Address → Content-Type, where it is another one than that of the ending. */
  byAddress: ReadonlyMap<string, string>
}

const ending = (path: string): string => /\.([^./]+)$/.exec(path)?.[1] ?? ''

/** Groups the types, so that a server has to know few of them. The type that most files of an ending have is its own. */
export function contentTypes(files: SiteFiles): ContentTypes {
  const counts = new Map<string, Map<string, number>>()
  for (const { path, type } of files.values()) {
    const types = counts.get(ending(path)) ?? new Map<string, number>()
    counts.set(ending(path), types.set(type, (types.get(type) ?? 0) + 1))
  }
  const byEnding = new Map<string, string>()
  for (const [name, types] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [[type] = ['application/octet-stream']] = [...types].sort(([, a], [, b]) => b - a)
    byEnding.set(name, type)
  }
  const others = [...files.values()].filter(({ path, type }) => byEnding.get(ending(path)) !== type)
  return { byEnding, byAddress: new Map(others.map(({ address, type }) => [address, type])) }
}
