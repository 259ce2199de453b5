import type { Models, Ticket } from '../model.ts'

// #region summarize
export async function summarize(ticket: Ticket, models: Models) {
  return models.withTools(`Summarize the ticket and find related ones.\n${ticket.body}`)
}
// #endregion summarize
