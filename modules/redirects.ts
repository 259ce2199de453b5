import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { defineNuxtModule } from '@nuxt/kit'
import { showsUnpublished } from '../guide/content/preview.ts'
import { redirectPage } from '../guide/content/redirect-page.ts'
import { REDIRECTS_FILE, formatRedirects, redirectFile } from '../guide/content/redirects-file.ts'
import { readMoved, redirectsOf } from '../guide/content/redirects.ts'
import { today } from '../guide/schema/date.ts'
import site from '../site.config.ts'

/** Makes each alias of an article a permanent redirect: in `_redirects`, and as a page for hosts that don't read it. */
export default defineNuxtModule({
  meta: { name: 'redirects' },
  setup(_options, nuxt) {
    if (nuxt.options.dev || nuxt.options._prepare) return
    const content = resolve(nuxt.options.rootDir, process.env.GUIDE_CONTENT || 'content')
    const moved = readMoved(content, showsUnpublished() ? undefined : today())
    const redirects = redirectsOf(moved)
    if (redirects.length === 0) return

    const titles = new Map(moved.map(({ address, title }) => [address, title]))
    const { name, language } = site
    const origin = nuxt.options.runtimeConfig.public.siteUrl
    const files = new Map([[REDIRECTS_FILE, formatRedirects(redirects)]])
    for (const { from, to } of redirects) {
      files.set(redirectFile(from), redirectPage({ to, title: titles.get(to) ?? to, origin, language, name }))
    }

    const folder = join(nuxt.options.buildDir, 'redirects')
    // The build folder is emptied after the modules ran.
    nuxt.hook('nitro:build:before', async () => {
      await rm(folder, { recursive: true, force: true })
      for (const [path, text] of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await writeFile(join(folder, path), text)
      }
    })
    // A guide may name an old path, which the rules warn of; there is nothing to render at it.
    const old = new Set(redirects.map(({ from }) => encodeURI(from)))
    const prerender = (nuxt.options.nitro.prerender ??= {})
    prerender.ignore = [...(prerender.ignore ?? []), (path: string) => old.has(path)]

    nuxt.options.nitro.publicAssets ??= []
    nuxt.options.nitro.publicAssets.push({ dir: folder, baseURL: '/', maxAge: 0 })
  },
})
