import { defineProof } from '../../guide/proof/define-proof.ts'
import type { Asked } from '../../proof/runtimes/http.ts'
import { ask, serve } from '../../proof/runtimes/http.ts'
import { openPostgres } from '../../proof/runtimes/postgres.ts'

const A = 1
const B = 2
const TEAM_OF_A = 1
const TEAM_OF_B = 2

/** What A keeps, which B wants. */
const SECRET = 'account number of A'

export default defineProof({
  title: 'Other people’s invoices, by id',
  attacked: 'An Express API. B, signed in with an account of their own, goes after A’s invoices.',
  runtime: 'node',
  packages: ['express'],

  async open(side, sandbox) {
    const db = await openPostgres(sandbox)
    await db.run(sandbox.shared('schema.sql'))
    await db.run(`insert into users values (${A}, 'token-of-a'), (${B}, 'token-of-b')`)
    await db.run(`insert into members values (${TEAM_OF_A}, ${A}, 'admin'), (${TEAM_OF_B}, ${B}, 'admin')`)
    const insert = async (table: string, columns: string, values: unknown[]) => {
      const places = values.map((_, index) => `$${index + 1}`)
      const { rows } = await db.query(`insert into ${table} (${columns}) values (${places}) returning id`, values)
      return String(rows[0]?.id)
    }
    const ofA = await insert('invoices', 'owner_id, team_id, title, note', [A, TEAM_OF_A, 'Invoice 7', SECRET])
    const ofB = await insert('invoices', 'owner_id, team_id, title', [B, TEAM_OF_B, 'Invoice 8'])
    const fileOfA = await insert('files', 'invoice_id, content', [ofA, SECRET])

    const { createApp } = await side.load<typeof import('./vulnerable/app.ts')>('app.ts')
    const url = await serve(sandbox, createApp(db))
    const as = (user: 'a' | 'b') => (line: string, asked?: Asked) =>
      ask(url, line, { token: `token-of-${user}`, ...asked })
    const invoice = async (id: string) => (await db.query('select * from invoices where id = $1', [id])).rows[0]
    return { a: as('a'), b: as('b'), ofA, ofB, fileOfA, invoice }
  },

  attacks: [
    {
      name: 'B reads A’s invoice by its id',
      async run({ b, ofA }) {
        const { status, text } = await b(`GET /invoices/${ofA}`)
        const succeeded = text.includes(SECRET)
        return { succeeded, seen: `${status}${succeeded ? ', A’s invoice' : ''}` }
      },
    },
    {
      name: 'B finds the random id in a search and reads A’s invoice',
      async run({ b }) {
        const found = (await b('GET /search?q=Invoice')).json as { id: string }[]
        const read = await Promise.all(found.map(({ id }) => b(`GET /invoices/${id}`)))
        const succeeded = read.some(({ text }) => text.includes(SECRET))
        const hits = found.length === 1 ? '1 hit' : `${found.length} hits`
        return { succeeded, seen: `${hits}, ${succeeded ? 'one is A’s invoice' : 'B’s own'}` }
      },
    },
    {
      name: 'B changes A’s note with the id of A’s invoice in the body',
      async run({ b, ofA, ofB, invoice }) {
        const { status } = await b(`PATCH /invoices/${ofB}/note`, { body: { id: ofA, note: 'Pay to B' } })
        const { note } = (await invoice(ofA)) ?? {}
        return {
          succeeded: note === 'Pay to B',
          seen: `${status}, A’s note is ${note === SECRET ? 'unchanged' : 'B’s text'}`,
        }
      },
    },
    {
      name: 'B marks their own invoice as paid with an extra field in the body',
      async run({ b, ofB, invoice }) {
        const { status } = await b(`PUT /invoices/${ofB}`, { body: { title: 'Invoice 8', note: '', status: 'paid' } })
        const now = await invoice(ofB)
        return { succeeded: now?.status === 'paid', seen: `${status}, the invoice is ${now?.status}` }
      },
    },
    {
      name: 'B moves their own invoice into A’s account',
      async run({ b, ofB, invoice }) {
        const { status } = await b(`PUT /invoices/${ofB}`, { body: { title: 'Invoice 8', note: '', owner_id: A } })
        const owner = (await invoice(ofB))?.owner_id
        return { succeeded: owner === A, seen: `${status}, the invoice belongs to ${owner === A ? 'A' : 'B'}` }
      },
    },
    {
      name: 'B deletes A’s invoice',
      async run({ b, ofA, invoice }) {
        const { status } = await b(`DELETE /invoices/${ofA}`)
        const isGone = (await invoice(ofA)) === undefined
        return { succeeded: isGone, seen: `${status}, the invoice is ${isGone ? 'gone' : 'still there'}` }
      },
    },
    {
      name: 'B reads A’s file through their own invoice',
      async run({ b, ofB, fileOfA }) {
        const { status, text } = await b(`GET /invoices/${ofB}/files/${fileOfA}`)
        const succeeded = text.includes(SECRET)
        return { succeeded, seen: `${status}${succeeded ? ', A’s file' : ''}` }
      },
    },
    {
      name: 'B, admin of their own team, marks the invoice of A’s team as paid',
      async run({ b, ofA, invoice }) {
        const { status } = await b(`POST /invoices/${ofA}/paid`)
        const now = await invoice(ofA)
        return { succeeded: now?.status === 'paid', seen: `${status}, A’s invoice is ${now?.status}` }
      },
    },
  ],

  uses: [
    {
      name: 'A finds, reads, and edits their invoice and opens its file',
      async run({ a, ofA, fileOfA, invoice }) {
        const hits = (await a('GET /search?q=Invoice%207')).json as unknown[]
        const read = await a(`GET /invoices/${ofA}`)
        const file = await a(`GET /invoices/${ofA}/files/${fileOfA}`)
        const edited = await a(`PATCH /invoices/${ofA}/note`, { body: { note: 'Edited' } })
        const statuses = [read.status, file.status, edited.status]
        const succeeded =
          hits.length === 1 && statuses.join() === '200,200,204' && (await invoice(ofA))?.note === 'Edited'
        return { succeeded, seen: `${hits.length} hit, then ${statuses.join(', ')}` }
      },
    },
    {
      name: 'A, admin of their team, marks its invoice as paid',
      async run({ a, ofA, invoice }) {
        const { status } = await a(`POST /invoices/${ofA}/paid`)
        return { succeeded: (await invoice(ofA))?.status === 'paid', seen: `${status}` }
      },
    },
    {
      name: 'A replaces and deletes their invoice',
      async run({ a, ofA, invoice }) {
        const replaced = await a(`PUT /invoices/${ofA}`, { body: { title: 'New', note: '' } })
        const isNew = (await invoice(ofA))?.title === 'New'
        const deleted = await a(`DELETE /invoices/${ofA}`)
        const succeeded = isNew && (await invoice(ofA)) === undefined
        return { succeeded, seen: `${replaced.status}, ${deleted.status}` }
      },
    },
  ],
})
