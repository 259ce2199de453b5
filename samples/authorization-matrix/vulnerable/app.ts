import express from 'express'
import type { Pool } from '../session.ts'
import { signedIn } from '../session.ts'

export function createApp(db: Pool) {
  const app = express()
  app.use(express.json())

  // #region export
  app.get('/export', async (_req, res) => {
    const { rows } = await db.query('select body from notes')
    res.json(rows)
  })

  app.use(signedIn(db))
  // #endregion export

  // #region list
  app.get('/notes', async (_req, res) => {
    const { rows } = await db.query('select id, body from notes')
    res.json(rows)
  })
  // #endregion list

  app.get('/notes/:id', async (req, res) => {
    const { rows } = await db.query('select * from notes where id = $1', [req.params.id])
    if (rows.length === 0) return res.sendStatus(404)
    res.json(rows[0])
  })

  // #region create
  app.post('/notes', async (req, res) => {
    const { owner_id, body } = req.body
    await db.query('insert into notes (owner_id, body) values ($1, $2)', [owner_id, body])
    res.sendStatus(201)
  })
  // #endregion create

  app.patch('/notes/:id', async (req, res) => {
    await db.query('update notes set body = $2 where id = $1', [req.params.id, req.body.body])
    res.sendStatus(204)
  })

  app.delete('/notes/:id', async (req, res) => {
    await db.query('delete from notes where id = $1', [req.params.id])
    res.sendStatus(204)
  })

  // #region purge
  app.post('/admin/purge', async (_req, res) => {
    await db.query('delete from notes')
    res.sendStatus(204)
  })
  // #endregion purge

  return app
}
