import { relative, resolve } from 'node:path'
import { addVitePlugin, defineNuxtModule } from '@nuxt/kit'
import type { WebSocketServer } from 'vite'
import { ASK, ISSUES } from '../elements/dev/events.ts'
import { loadSite } from '../guide/content/site.ts'
import { formatIssues } from '../guide/rules/format.ts'
import { judgeSite } from '../guide/rules/judge-site.ts'
import { LintMemory } from '../guide/rules/lint-memory.ts'
import { keepLastGood } from '../guide/rules/last-good.ts'
import config from '../site.config.ts'

/**
 * In dev: judges the content after each save, tells the terminal and the open pages, and lets Nuxt Content read the last
 * good source of a file with an error, so that its page stays.
 */
export default defineNuxtModule({
  meta: { name: 'live-rules' },
  async setup(_options, nuxt) {
    if (!nuxt.options.dev || nuxt.options._prepare) return
    const folder = resolve(nuxt.options.rootDir, process.env.GUIDE_CONTENT || 'content')
    const options = { project: nuxt.options.rootDir, from: nuxt.options.rootDir, config }
    let socket: WebSocketServer | undefined
    let told = ''
    const memory = new LintMemory()

    const lastGood = keepLastGood(
      async () => {
        const site = loadSite(folder, options)
        return { site, issues: await judgeSite(site, { memory }) }
      },
      ({ site, issues }) => {
        const text = formatIssues(issues, site, 'text')
        if (text !== told) console.log(text ? `\n${text}\n` : '\nNo mistakes any more.\n')
        told = text
        socket?.send(ISSUES, text)
      },
    )

    await lastGood.start()
    nuxt.hook('content:file:beforeParse', async ({ file }) => {
      if (file.path) file.body = await lastGood.sourceFor(relative(folder, file.path).replaceAll('\\', '/'), file.body)
    })
    // Pages are connected to the client's server; Nuxt runs another one to render them.
    addVitePlugin(
      {
        name: 'live-rules',
        apply: 'serve',
        configureServer(server) {
          socket = server.ws
          server.ws.on(ASK, (_data, client) => client.send(ISSUES, told))
        },
      },
      { server: false },
    )
  },
})
