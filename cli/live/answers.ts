import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { LiveEdition } from './live-edition.ts'
import { ARTICLE, LISTS, OUTPUTS } from '../../guide/edition/live.ts'

type Lists = LiveEdition['pages']['lists']

const isList = (name: string, lists: Lists): name is keyof Lists => Object.hasOwn(lists, name)

/** What is asked for, as JSON; undefined where there is no such thing. */
function answerTo(url: URL, { pages, outputs }: LiveEdition): Promise<unknown> {
  const { pathname, searchParams } = url
  const address = searchParams.get('address') ?? ''
  if (pathname === ARTICLE) return pages.article(address)
  if (pathname === OUTPUTS) return outputs.at(address)
  const list = pathname.startsWith(LISTS) ? pathname.slice(LISTS.length) : ''
  return Promise.resolve(isList(list, pages.lists) ? pages.lists[list]() : undefined)
}

/** A server that answers for the content: only on this machine, for the server of the pages. */
export function answerFor(edition: LiveEdition): Server {
  return createServer((request, response) => {
    edition.asked()
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      response.end(JSON.stringify(body))
    }
    answerTo(new URL(request.url ?? '/', 'http://localhost'), edition).then(
      (body) => (body === undefined ? send(404, { message: 'There is no such content.' }) : send(200, body)),
      (error: unknown) => send(500, { message: error instanceof Error ? error.message : String(error) }),
    )
  })
}
