import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createResolver, defineNuxtModule } from '@nuxt/kit'
import { compile, optimize } from '@tailwindcss/node'
import { STYLE_PARTS } from '../guide/site/style-parts.ts'
import type { Script } from './support/bundle.ts'
import { publishScripts } from './support/publish.ts'
import { addText } from './support/text.ts'

const PARTS = Object.keys(STYLE_PARTS)

/** Made as Tailwind makes the main sheet: for the same browsers, minified, with the content's hash in its name. */
async function makeSheet(name: string, file: string): Promise<Script> {
  const { build } = await compile(await readFile(file, 'utf8'), { base: dirname(file), onDependency: () => undefined })
  const { code } = optimize(build([]), { minify: true })
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
  return { name: `${name}.${hash}.css`, code }
}

/**
 * Style sheets that nothing has to wait for before it is painted, that few pages need, or that are needed once something
 * is opened: every first visit would pay for them.
 * Pages import their addresses as `#build/<name>-style.mjs`. In dev they are empty, and all pages have all of it.
 */
export default defineNuxtModule({
  meta: { name: 'style-parts' },
  async setup(_options, nuxt) {
    const { resolve } = createResolver(import.meta.url)
    const fileOf = (name: string) => resolve(`../assets/css/parts/${name}.css`)
    if (nuxt.options.dev) {
      nuxt.options.css.push(...PARTS.map(fileOf))
      for (const name of PARTS) addText(`${name}-style`, () => '')
      return
    }
    const sheets = await Promise.all(PARTS.map((name) => makeSheet(name, fileOf(name))))
    for (const [index, { name }] of sheets.entries()) addText(`${PARTS[index]}-style`, () => `/_nuxt/${name}`)
    publishScripts(sheets, 'style-parts')
  },
})
