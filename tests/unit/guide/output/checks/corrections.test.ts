import { describe, expect, it } from 'vitest'
import { run, runWith, runWithArticle } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

const URL = 'https://guide.example/blog/guides/session-cookies#correction-1'
const ENTRY = /<entry>.*<\/entry>/s.exec(validSite()['corrections/feed.xml'] ?? '')?.[0] ?? ''

describe('corrections', () => {
  it('finds a correction in the data that the page does not show', () => {
    expect(runWithArticle('id="correction-1"', 'id="correction-2"')).toContain(
      `corrections /blog/guides/session-cookies: It does not show the correction ${URL}.`,
    )
  })

  it('finds one that the list of all does not lead to', () => {
    expect(runWith('corrections.html', '#correction-1', '')).toEqual([
      'corrections /corrections: It does not link to /blog/guides/session-cookies#correction-1.',
    ])
  })

  it.each(['feed.xml', 'rss.xml', 'feed.json'])(
    'finds that %s is missing, can not be read, or is not linked to',
    (name) => {
      const path = `corrections/${name}`
      const { [path]: _feed, ...files } = validSite()
      expect(run(files)).toContain(`corrections ${path}: The file does not exist.`)
      expect(run({ ...files, [path]: '<html></html>' })).toEqual([expect.stringMatching(`^corrections ${path}: It `)])
      expect(runWith('corrections.html', `<link rel="alternate" href="/${path}">`, '')).toEqual([
        `corrections /corrections: Its head does not link to /${path}.`,
      ])
    },
  )

  it('finds a feed that has too few, another one, another day or another address', () => {
    const withAtom = (from: string, to: string) => run(change(validSite(), 'corrections/feed.xml', from, to))
    expect(withAtom(ENTRY, '')).toEqual(['corrections corrections/feed.xml: It has 0 of 1 corrections.'])
    expect(withAtom(ENTRY, ENTRY.replaceAll('correction-1', 'correction-2'))).toEqual([
      `corrections corrections/feed.xml: ${URL.replace('-1', '-2')} is the correction of no published article.`,
    ])
    expect(withAtom('<published>2026-02-03', '<published>2026-02-02')).toEqual([
      `corrections corrections/feed.xml: ${URL} is of 2026-02-02T00:00:00Z as "${URL}", and on its page of 2026-02-03T00:00:00Z.`,
    ])
    expect(withAtom('href="https://guide.example/corrections/feed.xml"', 'href="/feed.xml"')).toEqual([
      'corrections corrections/feed.xml: It says that its address is "/feed.xml".',
    ])
  })
})
