import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import express from 'express'
import type { Database, Invoice } from './session.ts'
import { readSession, Refused } from './session.ts'

/** The functions through which pages, API, and actions reach the data. */
export interface Data {
  listInvoices(db: Database, req: Request): Invoice[]
  deleteInvoice(db: Database, id: string, req: Request): void
  refundInvoice(db: Database, id: string, req: Request): void
}

const refuse: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  if (error instanceof Refused) res.sendStatus(error.status)
  else next(error)
}

export function createApp(db: Database, gate: RequestHandler, data: Data) {
  const app = express()
  app.use(express.json())
  app.use(gate)

  // #region page
  app.get('/dashboard', (req, res) => {
    const isAdmin = readSession(db, req)?.role === 'admin'
    const button = isAdmin ? '<button>Refund</button>' : ''
    const rows = data.listInvoices(db, req).map(({ text }) => `<li>${text} ${button}</li>`)
    res.send(`<ul>${rows.join('')}</ul>`)
  })
  // #endregion page

  // #region api
  app.get('/api/invoices', (req, res) => {
    res.json(data.listInvoices(db, req))
  })

  app.post('/api/invoices/:id/refund', (req, res) => {
    data.refundInvoice(db, req.params.id, req)
    res.sendStatus(204)
  })
  // #endregion api

  // Like a server action: a POST to any page, and a header names the function.
  app.post('/{*page}', (req, res) => {
    if (req.get('next-action') !== 'deleteInvoice') return void res.sendStatus(404)
    data.deleteInvoice(db, String(req.body.id), req)
    res.sendStatus(204)
  })

  app.use(refuse)
  return app
}
