import { isCalendarDay } from '../schema/date.ts'
import { pointOfField, valueAt } from './fields.ts'
import { defineRule } from './define-rule.ts'

/** Fields that tell of something that has happened, by collection. */
const PAST: Record<string, string[][]> = {
  articles: [['dateModified'], ['verified', 'date']],
  facts: [['published'], ['checked']],
}

export default defineRule({
  id: 'frontmatter-dates',
  summary: 'Dates of what has happened are not in the future, and nothing is changed or read before it is published.',
  severity: 'error',
  needs: 'fields',
  *test({ document, site }) {
    for (const path of PAST[document.collection ?? ''] ?? []) {
      const day = valueAt(document.fields, path)
      if (typeof day === 'string' && isCalendarDay(day) && site.isToCome(day)) {
        yield {
          at: pointOfField(document, path),
          message: `${path.join('.')} is ${day}, which is in the future.`,
          hint: `Today is ${site.today}.`,
        }
      }
    }
    const { published, checked } = document.fields
    if (document.collection === 'facts' && typeof published === 'string' && typeof checked === 'string') {
      if (isCalendarDay(published) && isCalendarDay(checked) && checked < published) {
        yield {
          at: pointOfField(document, ['checked']),
          message: `checked is ${checked}, which is before published (${published}).`,
          hint: 'Nobody can have read the source before it was there.',
        }
      }
    }
    const { date, dateModified } = document.fields
    if (document.collection !== 'articles' || typeof date !== 'string' || typeof dateModified !== 'string') return
    if (isCalendarDay(date) && isCalendarDay(dateModified) && dateModified < date) {
      yield {
        at: pointOfField(document, ['dateModified']),
        message: `dateModified is ${dateModified}, which is before date (${date}).`,
        hint: 'Leave dateModified out until something of substance changes.',
      }
    }
  },
})
