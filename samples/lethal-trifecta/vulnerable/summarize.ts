import type { Models, Ticket } from '../model.ts'

// #region summarize
export async function summarize(ticket: Ticket, models: Models) {
  return models.withTools(`Summarize the ticket and open the help page about it.\n${ticket.body}`)
}
// #endregion summarize
