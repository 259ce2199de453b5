import { describe, expect, it } from 'vitest'
import { lint, otherArticle } from './lint.ts'

const LIST = '# Every path.\n/blog/guides/a\n'
const REMOVAL = '- path: /blog/guides/gone\n  reason: The tool was shut down.\n  date: 2026-11-02\n'

const list = (lines: string, others: Record<string, string> = {}) =>
  lint({ path: 'published.txt', text: LIST + lines, others: { 'blog/guides/a.md': otherArticle(2), ...others } })

const taken = 'Taken away? Name it in removed.yml with the reason and the date.'

describe('published-path', () => {
  it('accepts articles, aliases, removals, pages of the site and comments', () => {
    expect(
      list('/about\n\n# Moved in May.\n/blog/guides/old\n/blog/guides/gone\n/blog/guides/later\n', {
        'blog/guides/b.md': otherArticle(3, 'aliases: [/blog/guides/old]'),
        'blog/guides/later.md': otherArticle(4).replace('2026-11-01', '2027-03-03'),
        'removed.yml': REMOVAL,
      }),
    ).toEqual([])
  })

  it('reports a path that is gone, with the article of the same name elsewhere', () => {
    expect(list('/blog/guides/keys\n', { 'blog/how-to/keys.md': otherArticle(3) })).toEqual([
      '3:1 error published-path: /blog/guides/keys was published, and now nothing is at this address. ' +
        `Moved to /blog/how-to/keys? Add it to "aliases:" of blog/how-to/keys.md. ${taken}`,
    ])
  })

  it('reports a path that is gone, with the nearest article that is not in the list', () => {
    expect(
      list('/blog/guides/row-policy\n/blog/guides/row-policie\n', {
        'blog/guides/row-policie.md': otherArticle(3),
        'blog/guides/row-policies.md': otherArticle(4),
      }),
    ).toEqual([
      '3:1 error published-path: /blog/guides/row-policy was published, and now nothing is at this address. ' +
        `Moved to /blog/guides/row-policies? Add it to "aliases:" of blog/guides/row-policies.md. ${taken}`,
    ])
  })

  it('reports a path that is gone, with the only article that is new', () => {
    expect(list('/blog/guides/tokens\n', { 'blog/how-to/keep-sessions-safe.md': otherArticle(3) })).toEqual([
      '3:1 error published-path: /blog/guides/tokens was published, and now nothing is at this address. ' +
        `Moved to /blog/how-to/keep-sessions-safe? Add it to "aliases:" of blog/how-to/keep-sessions-safe.md. ${taken}`,
    ])
  })

  it('reports a path that is gone without a trace', () => {
    expect(list('/blog/how-to/entirely-different\n')).toEqual([
      '3:1 error published-path: /blog/how-to/entirely-different was published, and now nothing is at this address. ' +
        `Moved? Add it to "aliases:" of the article that took its place. ${taken}`,
    ])
  })

  it('reports a path whose article, or the one that it leads to, became a draft', () => {
    const draft = otherArticle(3, 'draft: true\naliases: [/blog/guides/old]')
    expect(list('/blog/guides/b\n/blog/guides/old\n', { 'blog/guides/b.md': draft })).toEqual([
      '3:1 error published-path: /blog/guides/b was published, and blog/guides/b.md is a draft now. ' +
        'Take "draft: true" away, or name the path in removed.yml with the reason and the date.',
      '4:1 error published-path: /blog/guides/old was published, and blog/guides/b.md is a draft now. ' +
        'Take "draft: true" away, or name the path in removed.yml with the reason and the date.',
    ])
  })

  it('reports a line that is no path', () => {
    expect(list('<<<<<<< main\nblog/guides/b\n')).toEqual([
      '3:1 error published-path: "<<<<<<< main" is no path: a path starts with / and has no spaces. Correct the line.',
      '4:1 error published-path: "blog/guides/b" is no path: a path starts with / and has no spaces. Correct the line.',
    ])
  })
})
