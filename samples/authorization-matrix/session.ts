import type { RequestHandler } from 'express'

/** The part of a node-postgres pool that the app needs. */
export interface Pool {
  query(sql: string, params?: unknown[]): Promise<{ rows: Record<string, unknown>[]; rowCount: number }>
}

/** Who is asking, and whether they are an admin. */
export function signedIn(db: Pool): RequestHandler {
  return async (req, res, next) => {
    const token = req.get('authorization')?.replace('Bearer ', '') ?? ''
    const { rows } = await db.query('select id, is_admin from users where token = $1', [token])
    if (rows.length === 0) return void res.sendStatus(401)
    res.locals.userId = rows[0]?.id
    res.locals.isAdmin = rows[0]?.is_admin
    next()
  }
}
