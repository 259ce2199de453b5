import type { Database } from '../session.ts'

// #region list
export function listInvoices(db: Database) {
  return [...db.invoices.values()]
}
// #endregion list

// #region delete
export function deleteInvoice(db: Database, id: string) {
  db.invoices.delete(id)
}
// #endregion delete

// #region refund
export function refundInvoice(db: Database, id: string) {
  const invoice = db.invoices.get(id)
  if (invoice) invoice.isRefunded = true
}
// #endregion refund
