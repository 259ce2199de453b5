import { createHash } from 'node:crypto'
import { createResolver, defineNuxtModule } from '@nuxt/kit'
import tailwindcss from '@tailwindcss/vite'
import { build } from 'vite'
import { STYLE_PARTS } from '../guide/site/style-parts.ts'
import type { Script } from './support/bundle.ts'
import { publishScripts } from './support/publish.ts'
import { addText } from './support/text.ts'

const PARTS = Object.keys(STYLE_PARTS)

/** Made by the steps of the main sheet, for the same browsers: to older ones Vite writes `light-dark()` as variables. */
async function makeSheet(name: string, file: string): Promise<Script> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [tailwindcss()],
    build: { write: false, rolldownOptions: { input: file } },
  })
  const files = [made].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []))
  const sheet = files.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'))
  if (sheet?.type !== 'asset') throw new Error(`${file} became no style sheet.`)
  const code = String(sheet.source)
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
