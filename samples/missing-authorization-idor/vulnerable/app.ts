import express from 'express'
import type { Pool } from '../session.ts'
import { signedIn } from '../session.ts'

export function createApp(db: Pool) {
  const app = express()
  app.use(express.json())
  app.use(signedIn(db))

  // #region search
  app.get('/search', async (req, res) => {
    const { rows } = await db.query('select id, title from invoices where title ilike $1', [`%${req.query.q}%`])
    res.json(rows)
  })
  // #endregion search

  // #region read
  app.get('/invoices/:id', async (req, res) => {
    const { rows } = await db.query('select * from invoices where id = $1', [req.params.id])
    if (rows.length === 0) return res.sendStatus(404)
    res.json(rows[0])
  })
  // #endregion read

  // #region update
  app.patch('/invoices/:id/note', async (req, res) => {
    const { rows } = await db.query('select owner_id from invoices where id = $1', [req.params.id])
    if (rows[0]?.owner_id !== res.locals.userId) return res.sendStatus(404)

    const invoice = { id: req.params.id, ...req.body }
    await db.query('update invoices set note = $1 where id = $2', [invoice.note, invoice.id])
    res.sendStatus(204)
  })
  // #endregion update

  // #region replace
  app.put('/invoices/:id', async (req, res) => {
    const mine = [req.params.id, res.locals.userId]
    const { rows } = await db.query('select * from invoices where id = $1 and owner_id = $2', mine)
    if (rows.length === 0) return res.sendStatus(404)

    const { title, note, status, owner_id } = { ...rows[0], ...req.body }
    const set = 'update invoices set title = $3, note = $4, status = $5, owner_id = $6'
    await db.query(`${set} where id = $1 and owner_id = $2`, [...mine, title, note, status, owner_id])
    res.sendStatus(204)
  })
  // #endregion replace

  // #region delete
  app.delete('/invoices/:id', async (req, res) => {
    await db.query('delete from invoices where id = $1', [req.params.id])
    res.sendStatus(204)
  })
  // #endregion delete

  // #region nested
  app.get('/invoices/:id/files/:fileId', async (req, res) => {
    const mine = [req.params.id, res.locals.userId]
    const parent = await db.query('select 1 from invoices where id = $1 and owner_id = $2', mine)
    if (parent.rows.length === 0) return res.sendStatus(404)

    const { rows } = await db.query('select content from files where id = $1', [req.params.fileId])
    if (rows.length === 0) return res.sendStatus(404)
    res.json(rows[0])
  })
  // #endregion nested

  // #region team
  app.post('/invoices/:id/paid', async (req, res) => {
    const { rows } = await db.query('select role from members where user_id = $1', [res.locals.userId])
    if (rows[0]?.role !== 'admin') return res.sendStatus(403)

    await db.query("update invoices set status = 'paid' where id = $1", [req.params.id])
    res.sendStatus(204)
  })
  // #endregion team

  return app
}
