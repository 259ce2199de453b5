/** What a runtime keeps for a whole run, because it is slow to start. */
const ends: (() => Promise<void>)[] = []

const versions: Record<string, string> = {}

/** Has a runtime ended when the last attempt is over. */
export function endWithRun(end: () => Promise<void>): void {
  ends.push(end)
}

/** Has a version reported beside those of Node and the packages. */
export function reportVersion(name: string, version: string): void {
  versions[name] = version
}

export function runtimeVersions(): Record<string, string> {
  return versions
}

export async function endRuntimes(): Promise<void> {
  for (const end of ends.splice(0)) await end()
}
