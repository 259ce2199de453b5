import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

// What a build writes, what can't reach the site, and packages, which the lockfile stands for. Everything else counts.
const LEFT_OUT = new Set([
  'node_modules',
  '.git',
  '.nuxt',
  '.output',
  '.data',
  '.cache',
  'dist',
  'tests',
  'test-results',
  'playwright-report',
])

/** Environment variables that Nuxt, Nitro, Vite or this project read during a build start like this. */
const ENVIRONMENT = /^(?:NUXT_|NITRO_|VITE_|GUIDE_)/

/**
 * Lists the files below a folder, links followed, as paths relative to it, sorted.
 *
 * @throws when something can't be read
 */
function filesBelow(folder: string, isLeftOut: (path: string) => boolean): string[] {
  const files: string[] = []
  const visited = new Set<string>()
  const enter = (relative: string) => {
    const real = realpathSync(join(folder, relative))
    if (visited.has(real)) return
    visited.add(real)
    for (const name of readdirSync(join(folder, relative))) {
      const path = relative ? `${relative}/${name}` : name
      if (isLeftOut(path)) continue
      const stats = statSync(join(folder, path), { throwIfNoEntry: false })
      if (stats?.isDirectory()) enter(path)
      else if (stats?.isFile()) files.push(path)
    }
  }
  enter('')
  return files.sort()
}

/**
 * A key that is equal only when a build would give the same site: it covers every file that isn't left out by name,
 * the content folder wherever it is, the environment, the Node version and the day, since articles appear on their
 * date.
 *
 * @param root folder of the repository
 * @param env the environment of the build
 * @param today `YYYY-MM-DD`
 * @throws when a file can't be read
 */
export function inputKey(root: string, env: NodeJS.ProcessEnv, today: string): string {
  const hash = createHash('sha256')
  const add = (...parts: (string | Buffer)[]) => {
    for (const part of parts) hash.update(`${part.length}:`).update(part)
  }
  add(process.version, process.platform, today)
  for (const name of Object.keys(env)
    .filter((key) => ENVIRONMENT.test(key))
    .sort())
    add(name, env[name] ?? '')
  for (const path of filesBelow(root, (path) => LEFT_OUT.has(path))) add(path, readFileSync(join(root, path)))
  if (env.GUIDE_CONTENT) {
    const folder = resolve(root, env.GUIDE_CONTENT)
    for (const path of filesBelow(folder, () => false)) add(path, readFileSync(join(folder, path)))
  }
  return hash.digest('hex')
}
