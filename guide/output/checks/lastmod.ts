import { isCalendarDay } from '../../schema/date.ts'
import { defineCheck } from '../check.ts'

/** A day, or a day with a time and a zone: the forms of https://www.w3.org/TR/NOTE-datetime that we write. */
const DATE = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/

function dayOf(date: string): string | undefined {
  const day = date.match(DATE)?.[1]
  return day !== undefined && isCalendarDay(day) ? day : undefined
}

export const lastmod = defineCheck({
  id: 'lastmod',
  why: 'Search engines trust lastmod only while it is true: it is the date that the page itself gives.',
  *site(site) {
    const pages = new Map([...site.pages.values()].map((page) => [page.url, page]))
    for (const { file, loc, lastmod } of site.sitemap.entries) {
      const page = pages.get(loc)
      const where = page?.address ?? file
      const day = lastmod === undefined ? undefined : dayOf(lastmod)
      const article = page?.kind === 'article' ? page.article : undefined
      const said = dayOf(page?.modified ?? article?.dateModified ?? '')
      if (lastmod !== undefined && day === undefined) {
        yield {
          page: where,
          message: `Its lastmod "${lastmod}" is no date.`,
          hint: 'Write YYYY-MM-DD, with a time only where there is one.',
        }
      } else if (day !== undefined && day > site.options.today) {
        yield { page: where, message: `Its lastmod ${day} is in the future.`, hint: 'Correct dateModified.' }
      } else if (article && day === undefined) {
        yield { page: where, message: 'Its sitemap entry has no lastmod.', hint: 'Write the article’s dateModified.' }
      } else if (article && dayOf(article.dateModified ?? '') !== day) {
        yield {
          page: where,
          message: `Its lastmod is ${day}, but dateModified in its JSON-LD is ${article.dateModified ?? 'missing'}.`,
          hint: 'Take both from the article’s dateModified.',
        }
      } else if (page?.hasData && said !== day) {
        yield {
          page: where,
          message: `Its lastmod is ${day ?? 'missing'}, but the page says in its JSON-LD that it changed on ${said ?? 'no day'}.`,
          hint: 'guide/sitemap/entry.ts reads it from the page: no other date may stand there.',
        }
      }
    }
  },
})
