import { isCalendarDay } from '../../schema/date.ts'
import { defineCheck } from '../check.ts'
import { attribute, classesOf, descendants } from '../dom.ts'
import { textValues, visitObjects } from '../json.ts'
import type { OutputPage } from '../page.ts'

const PROPERTIES = ['datePublished', 'dateModified']

/** ISO 8601 with a time and a zone. */
const DATE = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/

/** The days in the record of an article, as readers see them. */
function shownDays(page: OutputPage): Set<string> {
  const records = page.all('dl').filter((list) => classesOf(list).includes('record'))
  const times = records.flatMap((record) => descendants(record, ({ tagName }) => tagName === 'time'))
  return new Set(times.flatMap((time) => attribute(time, 'datetime') ?? []))
}

export const jsonLdDates = defineCheck({
  id: 'json-ld-dates',
  why: 'A date without a zone is another day elsewhere, and one that the page does not show is one that nobody can check.',
  *page(page) {
    const dates = new Set<string>()
    visitObjects(page.graph.nodes, (node) => {
      for (const property of PROPERTIES) for (const date of textValues(node, property)) dates.add(date)
    })
    for (const date of dates) {
      if (isCalendarDay(DATE.exec(date)?.[1] ?? '')) continue
      yield {
        message: `"${date}" in the JSON-LD is no date with a time and a zone.`,
        hint: 'Write it with atMidnight of guide/text/day.ts.',
      }
    }
    if (page.facts.kind !== 'article') return
    const { datePublished, dateModified } = page.facts.article ?? {}
    const shown = shownDays(page)
    for (const [property, date] of Object.entries({ datePublished, dateModified })) {
      const day = DATE.exec(date ?? '')?.[1]
      if (day === undefined || shown.has(day)) continue
      yield {
        message: `The record of the page does not show the day ${day}, which is ${property} in its JSON-LD.`,
        hint: 'Both come from the article’s fields: look at components/article/ArticleRecord.vue.',
      }
    }
  },
})
