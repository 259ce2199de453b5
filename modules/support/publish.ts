import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { useNuxt } from '@nuxt/kit'
import type { Script } from './bundle.ts'

const YEAR_S = 31_536_000

/**
 * Has scripts published beside what Nuxt bundles, or at the root where their address must stay.
 *
 * @param name of their folder in the build folder
 */
export function publishScripts(scripts: readonly Script[], name: string, isFixed = false): void {
  const nuxt = useNuxt()
  const folder = join(nuxt.options.buildDir, name)
  // The build folder is emptied after the modules ran.
  nuxt.hook('nitro:build:before', async () => {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    for (const script of scripts) await writeFile(join(folder, script.name), script.code)
  })
  nuxt.options.nitro.publicAssets ??= []
  const served = isFixed ? { baseURL: '/', maxAge: 0 } : { baseURL: '/_nuxt/', maxAge: YEAR_S }
  nuxt.options.nitro.publicAssets.push({ dir: folder, ...served })
}
