import { describe, expect, it } from 'vitest'
import { run, runWith } from '../../../../fixtures/output/run.ts'
import { validSite } from '../../../../fixtures/output/site.ts'

describe('robots', () => {
  it('finds that there is none', () => {
    const { 'robots.txt': _, ...files } = validSite()
    expect(run(files)).toEqual(['robots robots.txt: The file does not exist.'])
  })

  it('finds another sitemap than that of the site', () => {
    expect(runWith('robots.txt', 'Sitemap: https://guide.example', 'Sitemap: https://www.guide.example')).toContain(
      'robots robots.txt: It does not name the sitemap https://guide.example/sitemap.xml.',
    )
  })

  it('finds that everything is forbidden', () => {
    expect(runWith('robots.txt', 'Allow: /', 'Disallow: /')).toEqual(['robots robots.txt: It keeps all crawlers away.'])
  })

  it.each(['ai-training=yes', 'search=maybe', 'search'])('finds the signal %s', (signal) => {
    expect(runWith('robots.txt', 'search=yes', signal)).toEqual([`robots robots.txt: Content-Signal says "${signal}".`])
  })
})
