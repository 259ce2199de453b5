import type { RequestHandler } from 'express'
import type { Pool } from './session.ts'

/** Says 403 and deletes all the same: a "return" is missing. */
export function deleteNote(db: Pool): RequestHandler {
  // #region handler
  return async (req, res) => {
    const { rows } = await db.query('select owner_id from notes where id = $1', [req.params.id])
    if (rows[0]?.owner_id !== res.locals.userId) res.sendStatus(403)

    await db.query('delete from notes where id = $1', [req.params.id])
    if (!res.headersSent) res.sendStatus(204)
  }
  // #endregion handler
}
