import express from 'express'
import { defineProof } from '../../guide/proof/define-proof.ts'
import { ask, serve } from '../../proof/runtimes/http.ts'
import { openPostgres } from '../../proof/runtimes/postgres.ts'
import { deleteNote } from './late-answer.ts'
import { findHoles } from './matrix.ts'
import { signedIn } from './session.ts'

const A = 1
const B = 2
const ADMIN = 3

/** What only A's note says. */
const SECRET = 'account number of A'

/** A cell of the matrix, in which nobody but A should reach anything. */
function cell(name: string, who: string, what: string) {
  return {
    name,
    async run({ holes }: { holes: () => ReturnType<typeof findHoles> }) {
      const hole = (await holes()).find((found) => found.who === who && found.what === what)
      const reached = hole?.how === 'read' ? 'A’s note in the answer' : 'A’s notes changed'
      return { succeeded: hole !== undefined, seen: hole ? reached : 'nothing of A reached' }
    },
  }
}

export default defineProof({
  title: 'A matrix of requests, sent as nobody and as user B',
  attacked: 'An Express API, by the matrix of the guide: each request as nobody and as B, judged by A’s data.',
  runtime: 'node',
  packages: ['express'],

  async open(side, sandbox) {
    const db = await openPostgres(sandbox)
    await db.run(sandbox.shared('schema.sql'))
    await db.run(`insert into users values
      (${A}, 'token-of-a', false), (${B}, 'token-of-b', false), (${ADMIN}, 'token-of-admin', true)`)
    const reset = async () => {
      await db.query('delete from notes')
      const { rows } = await db.query('insert into notes (owner_id, body) values ($1, $2) returning id', [A, SECRET])
      return String(rows[0]?.id)
    }
    const rowsOfA = async () => JSON.stringify((await db.query('select * from notes where owner_id = $1', [A])).rows)

    const { createApp } = await side.load<typeof import('./vulnerable/app.ts')>('app.ts')
    const { isRefused } = await side.load<typeof import('./fixed/test-as-b.ts')>('test-as-b.ts')
    const url = await serve(sandbox, createApp(db))
    const holes = () => findHoles({ url, tokens: { nobody: '', b: 'token-of-b' }, secret: SECRET, reset, rowsOfA })

    const late = express().use(signedIn(db)).delete('/notes/:id', deleteNote(db))
    const urlOfLate = await serve(sandbox, late)
    return { url, urlOfLate, holes, isRefused, reset, rowsOfA }
  },

  attacks: [
    cell('Nobody downloads the export', 'nobody', 'export'),
    cell('B finds A’s note in the list', 'b', 'list'),
    cell('B reads A’s note by its id', 'b', 'read'),
    cell('B creates a note in A’s name', 'b', 'create'),
    cell('B changes A’s note', 'b', 'change'),
    cell('B deletes A’s note', 'b', 'delete'),
    cell('B calls the admin function whose button they never see', 'b', 'purge'),
    {
      name: 'A handler that says 403 and deletes A’s note passes the test',
      async run({ urlOfLate, isRefused, reset, rowsOfA }) {
        const id = await reset()
        const headers = { authorization: 'Bearer token-of-b' }
        const passed = await isRefused(() => fetch(`${urlOfLate}/notes/${id}`, { method: 'DELETE', headers }), rowsOfA)
        const isGone = (await rowsOfA()) === '[]'
        const seen = `the test ${passed ? 'passes' : 'fails'}, the note is ${isGone ? 'gone' : 'still there'}`
        return { succeeded: passed && isGone, seen }
      },
    },
  ],

  uses: [
    {
      name: 'A lists, reads, creates, changes, exports, and deletes',
      async run({ url, reset }) {
        const id = await reset()
        const token = 'token-of-a'
        const lines = [
          'GET /notes',
          `GET /notes/${id}`,
          'GET /export',
          'POST /notes',
          `PATCH /notes/${id}`,
          `DELETE /notes/${id}`,
        ]
        const statuses: number[] = []
        for (const line of lines) {
          const body = /^(?:POST|PATCH)/.test(line) ? { owner_id: A, body: 'New' } : undefined
          statuses.push((await ask(url, line, { token, ...(body && { body }) })).status)
        }
        return { succeeded: statuses.join() === '200,200,200,201,204,204', seen: statuses.join(', ') }
      },
    },
    {
      name: 'An admin calls the admin function',
      async run({ url, reset, rowsOfA }) {
        await reset()
        const { status } = await ask(url, 'POST /admin/purge', { token: 'token-of-admin' })
        return { succeeded: (await rowsOfA()) === '[]', seen: `${status}` }
      },
    },
  ],
})
