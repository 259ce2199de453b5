import { describe, expect, it } from 'vitest'
import config from '../../../../site.config.ts'
import { defineRule } from '../../../../guide/rules/define-rule.ts'
import { lintSite } from '../../../../guide/rules/engine.ts'
import { LintMemory } from '../../../../guide/rules/lint-memory.ts'
import type { Site } from '../../../../guide/rules/site-index.ts'
import { RULES } from '../../../../guide/rules/all.ts'
import { article, otherArticle, TERM } from './lint.ts'

const LINKS = 'See [that part](/blog/guides/b#the-first-part) and :glossary-term{id="rls"}.'

const FILES: Record<string, string> = {
  'blog/guides/a.md': article({ body: LINKS }),
  'blog/guides/b.md': otherArticle(2),
  'blog/guides/c.md': otherArticle(3),
  'glossary/rls.md': TERM,
  'published.txt': '/blog/guides/a\n/blog/guides/b\n/blog/guides/c\n',
}

function siteOf(files: Record<string, string>, more: Partial<Site> = {}): Site {
  return {
    config,
    files: Object.entries(files).map(([path, text]) => ({ path, file: path, text })),
    publicFiles: new Set(['/diagram.svg']),
    today: '2026-11-22',
    ...more,
  }
}

/** Lints one site after the other with one memory, and says which files were judged in the second run. */
function relint(before: Site, after: Site): { judged: string[]; issues: string[] } {
  const memory = new LintMemory()
  const judged: string[] = []
  const witness = defineRule({
    id: 'witness',
    summary: 'Notes which files are judged.',
    severity: 'warning',
    needs: 'file',
    test({ document }) {
      judged.push(document.path)
      return []
    },
  })
  const rules = [...RULES, witness]
  lintSite(before, { rules, memory })
  judged.length = 0
  const issues = lintSite(after, { rules, memory })
  expect(issues).toEqual(lintSite(after))
  return { judged, issues: issues.map(({ file, rule }) => `${file} ${rule}`) }
}

const all = (files: Record<string, string>) => Object.keys(files)

describe('lintSite with a memory', () => {
  it('judges nothing again while nothing changed', () => {
    expect(relint(siteOf(FILES), siteOf(FILES))).toEqual({ judged: [], issues: [] })
  })

  it('judges a changed text alone', () => {
    const files = { ...FILES, 'blog/guides/b.md': `${otherArticle(2)}\n\n![](/x.png)` }
    const { judged, issues } = relint(siteOf(FILES), siteOf(files))
    expect(judged).toEqual(['blog/guides/b.md'])
    expect(issues).toContain('blog/guides/b.md image-alt')
  })

  it.each<[string, Record<string, string>, string[]]>([
    [
      'a heading that others can link to',
      { 'blog/guides/b.md': otherArticle(2).replace('The first part', 'Another name') },
      ['blog/guides/a.md link-fragment'],
    ],
    [
      'a title',
      { 'blog/guides/b.md': otherArticle(2).replace('Guide 2 to', 'A guide to') },
      ['blog/guides/b.md frontmatter-unique'],
    ],
    [
      'the list of published paths',
      { 'published.txt': '/blog/guides/a\n/blog/guides/c\n' },
      ['blog/guides/b.md published-missing'],
    ],
  ])('judges everything after a change of %s', (_name, change, expected) => {
    const { judged, issues } = relint(siteOf(FILES), siteOf({ ...FILES, ...change }))
    expect(judged).toEqual(all(FILES))
    expect(issues).toEqual(expected)
  })

  it('judges everything after a file is gone, the day has changed or a picture came', () => {
    const { 'glossary/rls.md': _, ...rest } = FILES
    expect(relint(siteOf(FILES), siteOf(rest))).toEqual({
      judged: all(rest),
      issues: ['blog/guides/a.md glossary-term'],
    })
    expect(relint(siteOf(FILES), siteOf(FILES, { today: '2026-11-23' })).judged).toEqual(all(FILES))
    expect(relint(siteOf(FILES), siteOf(FILES, { publicFiles: new Set() })).judged).toEqual(all(FILES))
  })
})
