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

/** Packages are left out wherever they are: those of articles' code are in a folder of their own. */
const isWritten = (path: string): boolean => LEFT_OUT.has(path) || path.endsWith('/node_modules')

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

type Add = (...parts: (string | Buffer)[]) => void

function keyOf(fill: (add: Add) => void): string {
  const hash = createHash('sha256')
  fill((...parts) => {
    for (const part of parts) hash.update(`${part.length}:`).update(part)
  })
  return hash.digest('hex')
}

function addEnvironment(add: Add, env: NodeJS.ProcessEnv): void {
  add(process.version, process.platform)
  for (const name of Object.keys(env)
    .filter((key) => ENVIRONMENT.test(key))
    .sort())
    add(name, env[name] ?? '')
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
  return keyOf((add) => {
    add(today)
    addEnvironment(add, env)
    for (const path of filesBelow(root, isWritten)) add(path, readFileSync(join(root, path)))
    if (env.GUIDE_CONTENT) {
      const folder = resolve(root, env.GUIDE_CONTENT)
      for (const path of filesBelow(folder, () => false)) add(path, readFileSync(join(folder, path)))
    }
  })
}

/** Texts are read and judged by these, and by packages, which the lockfile stands for. */
const READING = ['guide', 'cli/build/edition', 'site.config.ts', 'package-lock.json', 'cspell.json']

/** What is kept of a page for the search index is made by these. */
const INDEXING = ['guide/search', 'guide/output', 'cli/build/search', 'package-lock.json']

function codeKey(root: string, names: readonly string[]): string {
  return keyOf((add) => {
    add(process.version)
    for (const name of names) {
      const path = join(root, name)
      const isFolder = statSync(path).isDirectory()
      const files = isFolder ? filesBelow(path, () => false).map((file) => join(name, file)) : [name]
      for (const file of files) add(file, readFileSync(join(root, file)))
    }
  })
}

/** A key of everything that reads and judges texts. */
export function readingKey(root: string): string {
  return codeKey(root, READING)
}

/** A key of everything that reads pages for the search index. */
export function indexingKey(root: string): string {
  return codeKey(root, INDEXING)
}

/** The content is given to the application, and none of the others can be seen in it. */
const NOT_RENDERING = new Set([
  ...['content', 'samples', 'proof', 'vendors', 'bench', 'deploy', 'docs', '.github', '.ci', '.vscode'],
  ...['README.md', 'SECURITY.md', 'LICENSE'],
])

/** A key of everything that renders pages: whatever is not known to be something else counts. */
export function renderingKey(root: string, env: NodeJS.ProcessEnv): string {
  const isLeftOut = (path: string) =>
    isWritten(path) || NOT_RENDERING.has(path) || (/^cli\/./.test(path) && !/^cli\/build(?:$|\/edition)/.test(path))
  return keyOf((add) => {
    addEnvironment(add, env)
    for (const path of filesBelow(root, isLeftOut)) add(path, readFileSync(join(root, path)))
  })
}
