import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RunOptions } from '../../support/run-process.ts'
import { UserError } from '../../support/user-error.ts'
import { removeDistLink, runNuxt } from '../nuxt.ts'

/** What the application is: the bundle that renders pages, and the files that are published as they are. */
const PARTS = ['server', 'public'] as const

/** Inside of its folder: the key that it was built with and where, written last. */
const KEY_FILE = 'key'

/** Where Nuxt leaves its bundle of the prerenderer, and the files that modules/application.ts has published. */
const BUILT = { server: '.nuxt/prerender', public: '.nuxt/application/public' } as const

function builtKey(folder: string): string | undefined {
  const file = join(folder, KEY_FILE)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/**
 * Builds the application, which renders the pages of whatever content it is given: with the same sources the last one is
 * taken.
 *
 * @param root folder of the repository
 * @param folder where it is kept
 * @param key of everything that it is built from
 * @param args for `nuxt generate`
 * @param environment of its own
 * @throws UserError when Nuxt fails
 */
export async function buildApp(
  root: string,
  folder: string,
  key: string,
  args: readonly string[],
  environment: RunOptions['env'],
): Promise<void> {
  // The bundle names packages by their paths on this machine, and arguments can change it.
  const place = [key, root, ...args].join(' ')
  if (builtKey(folder) === place) return
  const env = { ...environment, NODE_ENV: 'production' }
  const { code } = await runNuxt(['generate', ...args], { env })
  removeDistLink()
  if (code !== 0) throw new UserError('The site was not built: the reason is printed above.')
  const draft = `${folder}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(dirname(draft), { recursive: true })
  for (const part of PARTS) cpSync(join(root, BUILT[part]), join(draft, part), { recursive: true })
  writeFileSync(join(draft, KEY_FILE), place)
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
}
