import { describe, expect, it } from 'vitest'
import { run, runWith } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

const ITEM = '{"@type":"ListItem","position":1,"url":"https://guide.example/blog/guides/session-cookies"}'

describe('listings', () => {
  it('finds a listed page that the page does not link to', () => {
    expect(runWith('blog.html', '<a href="/blog/guides/session-cookies">', '<a href="/">')).toEqual([
      'listings /blog: Its list names /blog/guides/session-cookies, which the page does not link to.',
    ])
  })

  it('finds a page that is listed twice', () => {
    expect(runWith('blog.html', ITEM, `${ITEM},${ITEM}`)).toEqual(['listings /blog: Its list names a page twice.'])
  })

  it('finds a date that is not that of the newest change, and a missing one', () => {
    const date = '"dateModified":"2026-02-03T00:00:00Z"'
    const later = change(validSite(), 'blog.html', date, '"dateModified":"2026-02-04T00:00:00Z"')
    const says = 'and the newest change of what it lists is 2026-02-03T00:00:00Z.'
    expect(run(later)).toContain(`listings /blog: It says that it changed on 2026-02-04T00:00:00Z, ${says}`)
    expect(run(change(validSite(), 'blog.html', `,${date}`, ''))).toContain(
      `listings /blog: It says that it changed on no day, ${says}`,
    )
  })

  it('asks for no date where something else is listed as well', () => {
    const other = ITEM.replace('/blog/guides/session-cookies', '/corrections')
    const files = change(validSite(), 'blog.html', ITEM, `${ITEM},${other}`)
    const linked = change(files, 'blog.html', '<h1>', '<a href="/corrections">x</a><h1>')
    expect(run(change(linked, 'blog.html', '"dateModified":"2026-02-03', '"dateModified":"2026-02-01'))).toEqual([
      'lastmod /blog: Its lastmod is 2026-02-03, but the page says in its JSON-LD that it changed on 2026-02-01.',
    ])
  })
})
