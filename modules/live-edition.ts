import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { join, relative, resolve } from 'node:path'
import process from 'node:process'
import { addDevServerHandler, addVitePlugin, defineNuxtModule } from '@nuxt/kit'
import { createError, defineEventHandler, getRequestURL, proxyRequest, setHeader } from 'h3'
import type { WebSocketServer } from 'vite'
import type { LiveNews } from '../cli/live/live-edition.ts'
import type { FromLive } from '../cli/live/messages.ts'
import type { LiveSettings } from '../cli/live/settings.ts'
import { ASK, CHANGED, ISSUES } from '../elements/dev/events.ts'
import { LIVE, OUTPUTS } from '../guide/edition/live.ts'
import type { MadeOutput } from '../guide/twins/make-output.ts'
import { outputAt } from '../guide/twins/outputs.ts'

/** What the process that reads the content is made of: it knows the code that it began with. */
const CODE = ['guide', 'cli/live', 'cli/build/edition']

/** A process that reads the content. */
interface Reading {
  live: ChildProcess
  /** The address at which it answers. */
  at: Promise<string>
}

function startReading(settings: LiveSettings, take: (news: LiveNews) => void): Reading {
  const live = fork(join(settings.root, 'cli/live/process.ts'), [JSON.stringify(settings)], { execArgv: [] })
  const at = new Promise<string>((resolve, reject) => {
    live.on('message', (message: FromLive) => {
      if (message.kind === 'ready') resolve(`http://127.0.0.1:${message.port}`)
      else take(message)
    })
    live.once('exit', (code) => {
      if (!live.killed) console.error(`The process that reads the content has ended (${code}): start dev again.`)
      reject(new Error('The process that reads the content has ended.'))
    })
  })
  // Told to whoever asks.
  at.catch(() => undefined)
  return { live, at }
}

/**
 * In dev: has the content read and judged by a process of its own (cli/live), answers the pages from there, and tells the
 * terminal and the open pages what is new.
 */
export default defineNuxtModule({
  meta: { name: 'live-edition' },
  setup(_options, nuxt) {
    if (!nuxt.options.dev || nuxt.options._prepare) return
    const { rootDir: root, runtimeConfig } = nuxt.options
    const content = resolve(root, process.env.GUIDE_CONTENT || 'content')
    let socket: WebSocketServer | undefined
    let told = ''
    const take = (news: LiveNews): void => {
      if (news.issues !== told) console.log(news.issues ? `\n${news.issues}\n` : '\nNo mistakes any more.\n')
      told = news.issues
      socket?.send(ISSUES, told)
      if (news.isChanged) socket?.send(CHANGED)
    }
    const start = () => startReading({ root, content, origin: runtimeConfig.public.siteUrl }, take)
    let reading = start()
    nuxt.hook('close', () => void reading.live.kill())
    nuxt.hook('builder:watch', (_event, path) => {
      const changed = relative(root, resolve(root, path))
      if (!CODE.some((folder) => changed.startsWith(`${folder}/`))) return
      reading.live.kill()
      reading = start()
    })

    addDevServerHandler({
      route: LIVE,
      handler: defineEventHandler(async (event) => proxyRequest(event, `${await reading.at}${event.path}`)),
    })
    // Twins, feeds and the lists for language models: their addresses end like files, which routes can't.
    addDevServerHandler({
      handler: defineEventHandler(async (event) => {
        const { pathname } = getRequestURL(event)
        if (!outputAt(pathname)) return undefined
        const answer = await fetch(`${await reading.at}${OUTPUTS}?address=${encodeURIComponent(pathname)}`)
        if (answer.status === 404) return undefined
        const { type, text, message } = (await answer.json()) as MadeOutput & { message?: string }
        if (!answer.ok) throw createError({ status: answer.status, message })
        setHeader(event, 'content-type', `${type}; charset=utf-8`)
        return text
      }),
    })
    // Pages are connected to the client's server; Nuxt runs another one to render them.
    addVitePlugin(
      {
        name: 'live-edition',
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
