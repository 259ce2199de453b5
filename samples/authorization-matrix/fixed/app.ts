import express from 'express'
import type { Pool } from '../session.ts'
import { signedIn } from '../session.ts'

export function createApp(db: Pool) {
  const app = express()
  app.use(express.json())

  // #region export
  app.use(signedIn(db))

  app.get('/export', async (_req, res) => {
    const { rows } = await db.query('select body from notes where owner_id = $1', [res.locals.userId])
    res.json(rows)
  })
  // #endregion export

  // #region list
  app.get('/notes', async (_req, res) => {
    const { rows } = await db.query('select id, body from notes where owner_id = $1', [res.locals.userId])
    res.json(rows)
  })
  // #endregion list

  app.get('/notes/:id', async (req, res) => {
    const mine = [req.params.id, res.locals.userId]
    const { rows } = await db.query('select * from notes where id = $1 and owner_id = $2', mine)
    if (rows.length === 0) return res.sendStatus(404)
    res.json(rows[0])
  })

  // #region create
  app.post('/notes', async (req, res) => {
    const { body } = req.body
    await db.query('insert into notes (owner_id, body) values ($1, $2)', [res.locals.userId, body])
    res.sendStatus(201)
  })
  // #endregion create

  app.patch('/notes/:id', async (req, res) => {
    const mine = [req.params.id, res.locals.userId]
    const set = 'update notes set body = $3 where id = $1 and owner_id = $2'
    const { rowCount } = await db.query(set, [...mine, String(req.body.body)])
    res.sendStatus(rowCount === 0 ? 404 : 204)
  })

  app.delete('/notes/:id', async (req, res) => {
    const mine = [req.params.id, res.locals.userId]
    const { rowCount } = await db.query('delete from notes where id = $1 and owner_id = $2', mine)
    res.sendStatus(rowCount === 0 ? 404 : 204)
  })

  // #region purge
  app.post('/admin/purge', async (_req, res) => {
    if (!res.locals.isAdmin) return res.sendStatus(403)
    await db.query('delete from notes')
    res.sendStatus(204)
  })
  // #endregion purge

  return app
}
