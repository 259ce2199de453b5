import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { answerFor } from '../../../../cli/live/answers.ts'
import { project } from '../build/edition/build-site.ts'
import { changeFiles, FIVE } from '../build/edition/changes.ts'
import { SMALL_SITE } from '../build/edition/small-site.ts'
import { openEdition } from './open-edition.ts'

/** Asks a server that answers for a small site; `change` is made before. */
async function ask(path: string, change = {}) {
  const { root } = project()
  changeFiles(root, change)
  const server = answerFor(openEdition(root).edition)
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

describe('answerFor', () => {
  it('gives an article, a list and a file as JSON', async () => {
    const { status, body } = await ask('/article?address=%2Fblog%2Fguides%2Fone')
    expect([status, Object.keys(body)]).toEqual([200, ['article', 'author', 'stem', 'body', 'index', 'terms']])
    expect((await ask('/lists/articles')).body).toHaveLength(7)
    expect((await ask('/outputs?address=%2Fllms.txt')).body).toMatchObject({ type: 'text/plain' })
  })

  it.each(['/article?address=%2Fblog%2Fguides%2Fnone', '/lists/constructor', '/outputs?address=%2Fnone.md', '/', '/x'])(
    'has nothing at %s',
    async (path) => {
      expect(await ask(path)).toEqual({ status: 404, body: { message: 'There is no such content.' } })
    },
  )

  it('says why a page can not be made', async () => {
    const text = { [FIVE]: `${SMALL_SITE[FIVE]}\n<script>x</script>\n` }
    const { status, body } = await ask('/article?address=%2Fblog%2Fhow-to%2Ffive', text)
    expect([status, body.message]).toEqual([500, expect.stringContaining('content/blog/how-to/five.md:17:1')])
  })
})
