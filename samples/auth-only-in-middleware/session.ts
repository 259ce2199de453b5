import type { Request } from 'express'

export interface Session {
  userId: string
  role: 'staff' | 'admin'
}

export interface Invoice {
  id: string
  text: string
  isRefunded: boolean
}

/** Stands for the tables of a database. */
export interface Database {
  sessions: Map<string, Session>
  invoices: Map<string, Invoice>
}

/** Thrown where a request may not go on; the app answers with its status. */
export class Refused extends Error {
  readonly status: 401 | 403

  constructor(status: 401 | 403) {
    super(status === 401 ? 'Sign in first' : 'Not allowed')
    this.status = status
  }
}

// #region read
export function readSession(db: Database, req: Request) {
  const cookie = req.get('cookie') ?? ''
  const id = /(?:^|;\s*)session=([^;]+)/.exec(cookie)?.[1] ?? ''
  return db.sessions.get(id)
}

export function verifySession(db: Database, req: Request) {
  const session = readSession(db, req)
  if (!session) throw new Refused(401)
  return session
}
// #endregion read
