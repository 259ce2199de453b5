import { z } from 'zod'
import { correction } from '../schema/correction.ts'
import { isCalendarDay } from '../schema/date.ts'
import { defineRule } from './define-rule.ts'
import { pointOfField } from './fields.ts'

const corrections = z.array(correction)

export default defineRule({
  id: 'frontmatter-corrections',
  summary: 'Corrections have happened, after publication, in their order, and dateModified is not before the last one.',
  severity: 'error',
  needs: 'fields',
  *test({ document, site }) {
    if (document.collection !== 'articles') return
    const { date, dateModified } = document.fields
    const read = corrections.safeParse(document.fields.corrections)
    // Their form is reported by frontmatter-fields.
    if (!read.success) return
    let previous = ''
    for (const [index, { date: day }] of read.data.entries()) {
      const at = pointOfField(document, ['corrections', index, 'date'])
      if (site.isToCome(day)) {
        yield {
          at,
          message: `The correction is of ${day}, which is in the future.`,
          hint: `Today is ${site.today}.`,
        }
      } else if (typeof date === 'string' && isCalendarDay(date) && day < date) {
        yield {
          at,
          message: `The correction is of ${day}, before date (${date}).`,
          hint: 'Nobody has read what was never published: leave the correction out, or mend the date.',
        }
      } else if (day < previous) {
        yield {
          at,
          message: `The correction is of ${day}, and the one above it of ${previous}.`,
          hint: 'Write the oldest first, and add a new one at the end: their addresses count them.',
        }
      }
      if (day > previous) previous = day
    }
    const changed = dateModified ?? date
    if (typeof changed !== 'string' || !isCalendarDay(changed) || site.isToCome(previous) || changed >= previous) return
    yield {
      at: pointOfField(document, dateModified === undefined ? ['corrections'] : ['dateModified']),
      message: `The last correction is of ${previous}, and ${dateModified === undefined ? 'dateModified is missing' : `dateModified is ${changed}`}.`,
      hint: `A correction changes the text: write dateModified: ${previous}.`,
    }
  },
})
