import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')

/** What a build writes, what it doesn't need, packages, which are linked, and content, which the test brings. */
const LEFT_OUT = new Set(['node_modules', 'content', 'tests', 'docs', 'bench', 'dist'])

/**
 * Copies the project, so that a build of other content touches neither its output nor what Nuxt generated for it.
 *
 * @param folder where to; it exists and is empty
 * @param content path below the content folder → text
 */
export function copyProject(folder: string, content: Record<string, string>): void {
  for (const name of readdirSync(ROOT)) {
    if (LEFT_OUT.has(name) || name.startsWith('.')) continue
    cpSync(join(ROOT, name), join(folder, name), { recursive: true, filter: (path) => !path.endsWith('/node_modules') })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir')
  for (const [path, text] of Object.entries(content)) {
    const file = join(folder, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
