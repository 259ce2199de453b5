import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addPlugin, createResolver, defineNuxtModule } from '@nuxt/kit'
import { build } from 'rolldown'

/** Bundles one entry to a minified script without imports. */
async function bundle(entry: string, format: 'es' | 'iife'): Promise<string> {
  const { output } = await build({
    input: entry,
    // Types are stripped only; the project's tsconfig is generated later than this runs.
    tsconfig: false,
    transform: { target: 'es2022' },
    output: { format, minify: true },
    write: false,
  })
  return output[0].code.trim()
}

/**
 * All the JavaScript that readers get: the custom elements as one hashed file, and one inline script that sets the
 * chosen theme before the first paint. In dev the same elements come through Vite.
 */
export default defineNuxtModule({
  meta: { name: 'elements' },
  async setup(_options, nuxt) {
    const { resolve } = createResolver(import.meta.url)
    const scripts = (nuxt.options.app.head.script ??= [])
    scripts.push({ innerHTML: await bundle(resolve('../elements/before-paint.ts'), 'iife'), tagPriority: 'critical' })

    if (nuxt.options.dev) {
      addPlugin({ src: resolve('../elements/plugin.dev.ts'), mode: 'client' })
      return
    }
    const code = await bundle(resolve('../elements/index.ts'), 'es')
    const name = `elements.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`
    const folder = join(nuxt.options.buildDir, 'elements')
    // The build folder is emptied after the modules ran.
    nuxt.hook('nitro:build:before', async () => {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, name), code)
    })
    nuxt.options.nitro.publicAssets ??= []
    nuxt.options.nitro.publicAssets.push({ dir: folder, baseURL: '/_nuxt/', maxAge: 31_536_000 })
    scripts.push({ type: 'module', src: `/_nuxt/${name}` })
  },
})
