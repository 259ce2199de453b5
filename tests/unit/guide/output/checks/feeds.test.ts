import { describe, expect, it } from 'vitest'
import { run, runWith, runWithFile } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

const URL = 'https://guide.example/blog/guides/session-cookies'
const ENTRY = /<entry>.*<\/entry>/s.exec(validSite()['feed.xml'] ?? '')?.[0] ?? ''

/** Findings about feed.xml after one change of it; the other two then differ from it, which is left out. */
const withAtom = (from: string, to: string) =>
  run(change(validSite(), 'feed.xml', from, to)).filter((finding) => finding.startsWith('feeds feed.xml'))

describe('feeds', () => {
  it.each(['feed.xml', 'rss.xml', 'feed.json', 'blog/guides/feed.xml', 'blog/guides/rss.xml', 'blog/guides/feed.json'])(
    'finds that %s is missing, and that it can not be read',
    (path) => {
      const { [path]: _feed, ...files } = validSite()
      expect(run(files)).toEqual([`feeds ${path}: The file does not exist.`])
      expect(run({ ...files, [path]: '<html></html>' })).toEqual([expect.stringMatching(`^feeds ${path}: It `)])
    },
  )

  it('finds an article that is not in it, and one that is in it twice', () => {
    expect(withAtom(ENTRY, '')).toEqual(['feeds feed.xml: It has 0 of 1 articles.'])
    expect(withAtom(ENTRY, ENTRY + ENTRY)).toEqual(['feeds feed.xml: An article is in it twice.'])
  })

  it('finds what is no article', () => {
    expect(withAtom(ENTRY, ENTRY + ENTRY.replaceAll('session-cookies', 'passkeys'))).toEqual([
      'feeds feed.xml: It has 2 of 1 articles.',
      'feeds feed.xml: https://guide.example/blog/guides/passkeys is no article that it should have.',
      expect.stringContaining('leads to no page and no file'),
    ])
  })

  it('finds an id that is not the address', () => {
    expect(withAtom(`<id>${URL}</id>`, '<id>1</id>')).toEqual([
      `feeds feed.xml: ${URL} has the id "1", which is not its address.`,
    ])
  })

  it('finds dates that are not those of the page', () => {
    expect(withAtom('<published>2026-01-02T', '<published>2026-01-03T')).toEqual([
      `feeds feed.xml: ${URL} was published on 2026-01-03T00:00:00Z, and its page says 2026-01-02T00:00:00Z.`,
    ])
    expect(
      withAtom(
        '<updated>2026-02-03T00:00:00Z</updated>\n    <category',
        '<updated>2026-02-04</updated>\n    <category',
      ),
    ).toEqual([
      'feeds feed.xml: It says that it changed on 2026-02-03T00:00:00Z, and its entries on 2026-02-04.',
      `feeds feed.xml: ${URL} changed on 2026-02-04, and its page says 2026-02-03T00:00:00Z.`,
    ])
  })

  it.each([
    ['&lt;script&gt;1&lt;/script&gt;', `${URL} has <script> in its text.`],
    ['&lt;p onclick=x&gt;', `${URL} has the attribute onclick in its text.`],
    ['&lt;a href=&quot;/blog&quot;&gt;x&lt;/a&gt;', `"/blog" in ${URL} is not absolute.`],
    ['&lt;img src=&quot;x.png&quot;&gt;', `"x.png" in ${URL} is not absolute.`],
  ])('finds %s', (html, message) => {
    expect(withAtom('&lt;p&gt;Go to', `${html}&lt;p&gt;Go to`)).toEqual([`feeds feed.xml: ${message}`])
  })

  it('finds a link that leads nowhere, and an entry without text', () => {
    expect(withAtom(`${URL}#flags`, `${URL}#gone`)).toEqual([expect.stringContaining('has no id "gone"')])
    const text = /(?<=type="html">).*(?=<\/content>)/s.exec(validSite()['feed.xml'] ?? '')?.[0] ?? ''
    expect(withAtom(text, ' ')).toEqual([`feeds feed.xml: ${URL} has no text.`])
  })

  it('finds that a format says something else, or names another address', () => {
    expect(runWith('rss.xml', '02 Jan 2026', '03 Jan 2026')).toEqual([
      'feeds rss.xml: Its entries differ from those of feed.xml.',
    ])
    expect(runWith('feed.json', '"feed_url": "https://guide.example/feed.json"', '"feed_url": "/feed.json"')).toEqual([
      'feeds feed.json: It says that its address is "/feed.json".',
    ])
  })

  it('finds the feed of a category without articles', () => {
    expect(runWithFile('blog/agents/rss.xml', '')).toEqual([
      'feeds blog/agents/rss.xml: It is the feed of a category without articles.',
    ])
  })
})
