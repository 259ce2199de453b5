import express from 'express'
import type { Pool } from '../session.ts'
import { signedIn } from '../session.ts'

export function createApp(db: Pool) {
  const app = express()
  app.use(express.json())
  app.use(signedIn(db))

  // #region search
  app.get('/search', async (req, res) => {
    const { rows } = await db.query('select id, title from invoices where title ilike $1 and owner_id = $2', [
      `%${req.query.q}%`,
      res.locals.userId,
    ])
    res.json(rows)
  })
  // #endregion search

  // #region read
  app.get('/invoices/:id', async (req, res) => {
    const mine = [req.params.id, res.locals.userId]
    const { rows } = await db.query('select * from invoices where id = $1 and owner_id = $2', mine)
    if (rows.length === 0) return res.sendStatus(404)
    res.json(rows[0])
  })
  // #endregion read

  // #region update
  app.patch('/invoices/:id/note', async (req, res) => {
    const { rowCount } = await db.query('update invoices set note = $3 where id = $1 and owner_id = $2', [
      req.params.id,
      res.locals.userId,
      String(req.body.note),
    ])
    res.sendStatus(rowCount === 0 ? 404 : 204)
  })
  // #endregion update

  // #region replace
  app.put('/invoices/:id', async (req, res) => {
    const { title, note } = req.body
    const set = 'update invoices set title = $3, note = $4'
    const { rowCount } = await db.query(`${set} where id = $1 and owner_id = $2`, [
      req.params.id,
      res.locals.userId,
      String(title),
      String(note),
    ])
    res.sendStatus(rowCount === 0 ? 404 : 204)
  })
  // #endregion replace

  // #region delete
  app.delete('/invoices/:id', async (req, res) => {
    const mine = [req.params.id, res.locals.userId]
    const { rowCount } = await db.query('delete from invoices where id = $1 and owner_id = $2', mine)
    res.sendStatus(rowCount === 0 ? 404 : 204)
  })
  // #endregion delete

  // #region nested
  app.get('/invoices/:id/files/:fileId', async (req, res) => {
    const { rows } = await db.query(
      `select files.content from files join invoices on invoices.id = files.invoice_id
       where files.id = $1 and invoices.id = $2 and invoices.owner_id = $3`,
      [req.params.fileId, req.params.id, res.locals.userId],
    )
    if (rows.length === 0) return res.sendStatus(404)
    res.json(rows[0])
  })
  // #endregion nested

  // #region team
  app.post('/invoices/:id/paid', async (req, res) => {
    const { rowCount } = await db.query(
      `update invoices set status = 'paid' from members
       where invoices.id = $1 and members.team_id = invoices.team_id
         and members.user_id = $2 and members.role = 'admin'`,
      [req.params.id, res.locals.userId],
    )
    res.sendStatus(rowCount === 0 ? 404 : 204)
  })
  // #endregion team

  return app
}
