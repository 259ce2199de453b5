import type { Request } from 'express'
import type { Database } from '../session.ts'
import { Refused, verifySession } from '../session.ts'

// #region list
export function listInvoices(db: Database, req: Request) {
  verifySession(db, req)
  return [...db.invoices.values()]
}
// #endregion list

// #region delete
export function deleteInvoice(db: Database, id: string, req: Request) {
  verifySession(db, req)
  db.invoices.delete(id)
}
// #endregion delete

// #region refund
export function refundInvoice(db: Database, id: string, req: Request) {
  const { role } = verifySession(db, req)
  if (role !== 'admin') throw new Refused(403)
  const invoice = db.invoices.get(id)
  if (invoice) invoice.isRefunded = true
}
// #endregion refund
