import { describe, expect, it } from 'vitest'
import { png } from '../../../../fixtures/output/pictures.ts'
import { run, runWith } from '../../../../fixtures/output/run.ts'
import { validSite } from '../../../../fixtures/output/site.ts'

const FILE = 'manifest.webmanifest'
const found = (message: string) => `manifest ${FILE}: ${message}`

describe('manifest', () => {
  it('finds that there is none, or no JSON', () => {
    const { [FILE]: _, ...files } = validSite()
    expect(run(files)).toContain(found('The file does not exist, or is no JSON object.'))
    expect(runWith(FILE, '{', '[')).toEqual([found('The file does not exist, or is no JSON object.')])
  })

  it.each([
    ['"short_name"', '"shortName"', 'It has no short_name.'],
    ['"/icon-192.png"', '"/icon-193.png"', 'Its icon /icon-193.png does not exist.'],
    ['"192x192"', '"193x193"', 'Its icon /icon-192.png has 192x192 pixels; it says 193x193.'],
    ['"maskable"', '"any"', 'It has no icon of 512x512 for "maskable".'],
  ])('finds %s as %s', (from, to, message) => {
    expect(runWith(FILE, from, to)).toContain(found(message))
  })

  it('finds an icon that is missing or of another size', () => {
    const { 'favicon.ico': _, ...files } = validSite()
    expect(run(files)).toContain('manifest favicon.ico: There is no icon of 32 × 32 pixels here.')
    expect(run({ ...validSite(), 'apple-touch-icon.png': png(152, 152) })).toEqual([
      'manifest apple-touch-icon.png: There is no icon of 180 × 180 pixels here.',
    ])
  })

  it('finds a page that does not name them', () => {
    expect(runWith('blog.html', 'rel="manifest"', 'rel="help"')).toEqual([
      'manifest /blog: The page has no <link rel="manifest" href="/manifest.webmanifest">.',
    ])
  })
})
