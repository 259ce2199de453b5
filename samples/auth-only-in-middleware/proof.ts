import { defineProof } from '../../guide/proof/define-proof.ts'
import type { Answer } from '../../proof/runtimes/http.ts'
import { ask, serve } from '../../proof/runtimes/http.ts'
import { createApp } from './app.ts'
import type { Database } from './session.ts'

/** What the invoice says, which a stranger wants. */
const SECRET = 'Invoice 7 for Ada'

const cookie = (session: string) => ({ cookie: `session=${session}` })

/** What a reading request reached, in words for the strip. */
function reached({ status, text, headers }: Answer) {
  const succeeded = text.includes(SECRET)
  const where = headers.get('location') === '/login' ? ', to the login page' : ''
  return { succeeded, seen: `${status}${succeeded ? ', the invoice' : where}` }
}

export default defineProof({
  title: 'Past the gate, to the data',
  attacked:
    'An Express app with a login gate in front of its routes. A stranger without an account, and a member of staff, go after the data behind it.',
  runtime: 'node',
  packages: ['express'],

  async open(side, sandbox) {
    const db: Database = {
      sessions: new Map([
        ['of-staff', { userId: 'b', role: 'staff' }],
        ['of-admin', { userId: 'a', role: 'admin' }],
      ]),
      invoices: new Map([['7', { id: '7', text: SECRET, isRefunded: false }]]),
    }
    const { gate } = await side.load<typeof import('./fixed/gate.ts')>('gate.ts')
    const data = await side.load<typeof import('./fixed/data.ts')>('data.ts')
    return { db, url: await serve(sandbox, createApp(db, gate, data)) }
  },

  attacks: [
    {
      name: 'A stranger spells the page with a capital letter',
      async run({ url }) {
        return reached(await ask(url, 'GET /Dashboard'))
      },
    },
    {
      name: 'A stranger asks the API that the matcher leaves out',
      async run({ url }) {
        return reached(await ask(url, 'GET /api/invoices'))
      },
    },
    {
      name: 'A stranger posts the delete action to a public page',
      async run({ url, db }) {
        const headers = { 'next-action': 'deleteInvoice' }
        const { status } = await ask(url, 'POST /contact', { headers, body: { id: '7' } })
        const isGone = !db.invoices.has('7')
        return { succeeded: isGone, seen: `${status}, the invoice is ${isGone ? 'gone' : 'still there'}` }
      },
    },
    {
      name: 'A stranger forges the header of internal requests',
      async run({ url }) {
        return reached(await ask(url, 'GET /dashboard', { headers: { 'x-internal-request': '1' } }))
      },
    },
    {
      name: 'A stranger sends a session cookie with an invented value',
      async run({ url }) {
        return reached(await ask(url, 'GET /dashboard', { headers: cookie('invented') }))
      },
    },
    {
      name: 'Staff without the Refund button send its request',
      async run({ url, db }) {
        const page = await ask(url, 'GET /dashboard', { headers: cookie('of-staff') })
        const { status } = await ask(url, 'POST /api/invoices/7/refund', { headers: cookie('of-staff') })
        const isRefunded = db.invoices.get('7')?.isRefunded === true
        const button = page.text.includes('Refund') ? 'button shown' : 'no button'
        return { succeeded: isRefunded, seen: `${button}, ${status}${isRefunded ? ', refunded' : ''}` }
      },
    },
  ],

  uses: [
    {
      name: 'Staff read the invoice on the page and by the API, and delete it',
      async run({ url, db }) {
        const headers = cookie('of-staff')
        const page = await ask(url, 'GET /dashboard', { headers })
        const api = await ask(url, 'GET /api/invoices', { headers })
        const action = { ...headers, 'next-action': 'deleteInvoice' }
        const deleted = await ask(url, 'POST /dashboard', { headers: action, body: { id: '7' } })
        const succeeded = page.text.includes(SECRET) && api.text.includes(SECRET) && !db.invoices.has('7')
        return { succeeded, seen: [page, api, deleted].map(({ status }) => status).join(', ') }
      },
    },
    {
      name: 'An admin sees the Refund button and refunds',
      async run({ url, db }) {
        const page = await ask(url, 'GET /dashboard', { headers: cookie('of-admin') })
        const { status } = await ask(url, 'POST /api/invoices/7/refund', { headers: cookie('of-admin') })
        const hasButton = page.text.includes('Refund')
        const succeeded = hasButton && db.invoices.get('7')?.isRefunded === true
        return { succeeded, seen: `${hasButton ? 'button' : 'no button'}, ${status}` }
      },
    },
    {
      name: 'A visitor without a session is sent to the login page',
      async run({ url }) {
        const { status, headers } = await ask(url, 'GET /dashboard')
        const isSent = headers.get('location') === '/login'
        return { succeeded: isSent, seen: `${status}${isSent ? ', to the login page' : ''}` }
      },
    },
  ],
})
