import { describe, expect, it } from 'vitest'
import { lint, otherArticle } from './lint.ts'

const entry = (path: string) => `- path: ${path}\n  reason: The tool was shut down.\n  date: 2026-11-02\n`

const removed = (text: string, others: Record<string, string> = {}) =>
  lint({ path: 'removed.yml', text, others: { 'published.txt': '/blog/guides/gone\n', ...others } })

const FORM = 'Write each entry as "- path: /blog/...", below it "reason: ..." and "date: YYYY-MM-DD".'

describe('removed-path', () => {
  it('accepts published paths with a reason and a date', () => {
    expect(removed(`# What went.\n${entry('/blog/guides/gone')}`)).toEqual([])
    expect(removed('# Nothing went.\n')).toEqual([])
  })

  it('accepts the path of an article that became a draft', () => {
    expect(removed(entry('/blog/guides/gone'), { 'blog/guides/gone.md': otherArticle(2, 'draft: true') })).toEqual([])
  })

  it('reports a path that is published', () => {
    expect(removed(entry('/blog/guides/gone'), { 'blog/guides/gone.md': otherArticle(2) })).toEqual([
      '1:9 error removed-path: /blog/guides/gone is not removed: blog/guides/gone.md is published. Delete the entry.',
    ])
  })

  it('reports a path that leads on', () => {
    expect(
      removed(entry('/blog/guides/gone'), { 'blog/guides/b.md': otherArticle(2, 'aliases: [/blog/guides/gone]') }),
    ).toEqual([
      '1:9 error removed-path: /blog/guides/gone is not removed: it leads to blog/guides/b.md. Delete the entry.',
    ])
  })

  it('reports a path that was never published', () => {
    expect(removed(entry('/blog/guides/gon') + entry('/impressum'))).toEqual([
      '1:9 error removed-path: /blog/guides/gon was never published: it is not in published.txt. ' +
        'Did you mean "/blog/guides/gone"?',
      '4:9 error removed-path: /impressum was never published: it is not in published.txt. Delete the entry.',
    ])
  })

  it('reports a path that stands there twice', () => {
    expect(removed(entry('/blog/guides/gone') + entry('/blog/guides/gone'))).toEqual([
      '4:9 error removed-path: /blog/guides/gone stands here a second time. Keep one of the two.',
    ])
  })

  it('reports entries without a reason, with a wrong date or an unknown field', () => {
    expect(
      removed('- path: /blog/guides/gone\n  date: 2026-02-30\n  reasons: Shut down.\n').map(
        (line) => line.split(' Write')[0],
      ),
    ).toEqual([
      '1:3 error removed-path: removed, entry 1: reason is missing.',
      '2:9 error removed-path: removed, entry 1: date must be a day that exists, written as YYYY-MM-DD without a time.',
      '3:12 error removed-path: Unknown field removed, entry 1: reasons.',
    ])
  })

  it('reports what is no list', () => {
    expect(removed('/blog/guides/gone: shut down\n')).toEqual([`1:1 error removed-path: The file is no list. ${FORM}`])
  })

  it('reports what is no YAML', () => {
    expect(removed('- path: "/blog/guides/gone\n')).toEqual([
      expect.stringMatching(/^2:1 error removed-path: The list can't be read: .*\. Write each entry as /),
    ])
  })
})
