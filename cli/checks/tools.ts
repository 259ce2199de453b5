import { aptInstall, findInPath } from '../support/system-packages.ts'

/** A program that was found, or why there is none. */
type Tool = { path: string } | { problem: string }

const found = new Map<string, Promise<Tool>>()

async function find(name: string): Promise<Tool> {
  const before = findInPath(name)
  if (before) return { path: before }
  const problem = await aptInstall(name)
  const installed = problem === undefined ? findInPath(name) : undefined
  return installed
    ? { path: installed }
    : { problem: `${name} is missing, and ${problem ?? 'apt-get did not bring it'}` }
}

/** Finds a program whose Debian package has its name, and installs it where it is missing. Asked once a run. */
export function findTool(name: string): Promise<Tool> {
  const search = found.get(name) ?? find(name)
  found.set(name, search)
  return search
}
