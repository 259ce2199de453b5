import { describe, expect, it } from 'vitest'
import { runOnly } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

const after = (path: string, from: string, to: string) =>
  runOnly('feed-schema', change(validSite(), path, from, to)).filter((finding) => finding.startsWith(`${path}: `))

describe('feed-schema', () => {
  it.each([
    ['an element in no place of its own', '<subtitle>', '<subtitle/><subtitle>'],
    [
      'a misspelt element',
      '<updated>2026-02-03T00:00:00Z</updated>\n  <author>',
      '<update>2026-02-03</update><author>',
    ],
    ['a date without a zone', '<published>2026-01-02T00:00:00Z', '<published>2026-01-02T'],
    ['an entry without an id', '<id>https://guide.example/blog/guides/session-cookies</id>', ''],
    ['a link without an address', ' href="https://guide.example/feed.xml"', ''],
    ['an author without a name', '<name>Example</name>', ''],
  ])('finds in Atom %s', (_what, from, to) => {
    expect(after('feed.xml', from, to)).toContainEqual(expect.stringMatching(/^feed\.xml: It is not valid\. \S/))
  })

  it.each([
    ['no version', ' version="2.0"', ''],
    ['another version', 'version="2.0"', 'version="0.91"'],
    ['a channel without a description', '<description>Every guide of the small site.</description>', ''],
    [
      'a misspelt element',
      'pubDate>Fri, 02 Jan 2026 00:00:00 GMT</pubDate',
      'pubdate>Fri, 02 Jan 2026 00:00:00 GMT</pubdate',
    ],
    ['a date of another form', 'Fri, 02 Jan 2026 00:00:00 GMT', '2026-01-02T00:00:00Z'],
    ['a guid that is no address', 'isPermaLink="true">https://guide.example', 'isPermaLink="true">'],
    ['a misspelt element of another namespace', 'content:encoded>', 'content:encode>'],
    ['an author without a mail address', '<dc:creator>Example</dc:creator>', '<author>Example</author>'],
    ['a link that is relative', '<link>https://guide.example/</link>', '<link>/</link>'],
    ['two titles', '<item>', '<item><title>Again</title>'],
    ['an item without a title', '<title>Session cookies that hold</title>', ''],
  ])('finds in RSS %s', (_what, from, to) => {
    const files = validSite()
    const text = from === 'content:encoded>' ? files['rss.xml']?.replaceAll(from, to) : undefined
    const found = text ? runOnly('feed-schema', { ...files, 'rss.xml': text }) : after('rss.xml', from, to)
    expect(found).toContainEqual(expect.stringMatching(/^rss\.xml: It is not valid\. \S/))
  })

  it('takes an RSS guid that says it is no address, an enclosure and elements of namespaces that it does not know', () => {
    const enclosure = '<enclosure url="https://guide.example/a.mp3" length="1" type="audio/mpeg"/>'
    const foreign = '<x:y xmlns:x="https://x.example/" a="1"><x:z>1</x:z></x:y>'
    expect(after('rss.xml', '<item>', `<item>${enclosure}${foreign}`)).toEqual([])
    expect(after('rss.xml', 'isPermaLink="true">https://guide.example', 'isPermaLink="false">')).toEqual([])
  })

  it.each([
    ['a misspelt field', '"date_published"', '"date_publish"', '/items/0 must NOT have additional properties.'],
    [
      'an item without text',
      '"content_html"',
      '"_content_html"',
      "/items/0 must have required property 'content_html'.",
    ],
    [
      'a date without a zone',
      '2026-01-02T00:00:00Z',
      '2026-01-02',
      '/items/0/date_published must match format "date-time".',
    ],
    ['an address that is relative', 'https://guide.example/icon.svg', '/icon.svg', '/icon must match format "uri".'],
    ['an author of version 1', '"authors": [', '"author": [', '/ must NOT have additional properties.'],
    [
      'tags that are no list',
      '"tags": [\n        "cookies"\n      ]',
      '"tags": "cookies"',
      '/items/0/tags must be array.',
    ],
  ])('finds in JSON Feed %s', (_what, from, to, fault) => {
    expect(after('feed.json', from, to)).toContain(`feed.json: It is not valid. ${fault}`)
  })

  it('leaves what is no feed to another check', () => {
    expect(runOnly('feed-schema', { ...validSite(), 'feed.xml': '<html/>', 'feed.json': '{' })).toEqual([])
  })
})
