import type { Models, Ticket } from '../model.ts'

// #region summarize
const TOPICS = ['billing', 'login', 'other']

export async function summarize(ticket: Ticket, models: Models) {
  const summary = await models.withoutTools(`Summarize the ticket.\n${ticket.body}`)
  const answer = await models.withoutTools(`Name the topic: ${TOPICS.join(', ')}.\n${ticket.body}`)

  const topic = TOPICS.find((known) => known === answer) ?? 'other'
  await models.withTools(`Open the help page about ${topic}.`)
  return summary
}
// #endregion summarize
