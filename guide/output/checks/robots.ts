import { CONTENT_SIGNALS } from '../../site/robots.ts'
import { defineCheck } from '../check.ts'
import type { Problem } from '../check.ts'

const FILE = 'robots.txt'
const SIGNALS: readonly string[] = CONTENT_SIGNALS
const HINT = 'guide/site/robots.ts writes it from site.config.ts.'

/** Value of each line with this name. */
function valuesOf(text: string, name: string): string[] {
  const lines = text.split('\n').map((line) => line.split(/:(.*)/, 2).map((part) => part.trim()))
  return lines.flatMap(([field, value = '']) => (field?.toLowerCase() === name ? [value] : []))
}

function* judgeSignals(value: string): Iterable<Problem> {
  for (const pair of value.split(',')) {
    const [, name = '', answer] = /^\s*([\w-]+)=(yes|no)\s*$/.exec(pair) ?? []
    if (answer === undefined || !SIGNALS.includes(name)) {
      yield {
        message: `Content-Signal says "${pair.trim()}".`,
        hint: `Write ${CONTENT_SIGNALS.join(', ')} with =yes or =no.`,
      }
    }
  }
}

export const robots = defineCheck({
  id: 'robots',
  why: 'Crawlers read it first: one wrong line keeps the whole site out of every search engine.',
  *site({ files, options, sitemap: { files: sitemaps } }) {
    if (!files.sizes.has(FILE)) {
      yield { page: FILE, message: 'The file does not exist.', hint: HINT }
      return
    }
    const text = files.read(FILE).toString()
    const sitemap = `${options.url}/${sitemaps[0]}`
    if (!valuesOf(text, 'sitemap').includes(sitemap)) {
      yield { page: FILE, message: `It does not name the sitemap ${sitemap}.`, hint: HINT }
    }
    if (valuesOf(text, 'disallow').includes('/')) {
      yield { page: FILE, message: 'It keeps all crawlers away.', hint: 'Was this a preview? Build without --drafts.' }
    }
    for (const value of valuesOf(text, 'content-signal')) {
      for (const problem of judgeSignals(value)) yield { page: FILE, ...problem }
    }
  },
})
