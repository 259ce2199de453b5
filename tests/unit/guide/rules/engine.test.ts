import { describe, expect, it } from 'vitest'
import config from '../../../../site.config.ts'
import { loadSite } from '../../../../guide/content/site.ts'
import { defineRule } from '../../../../guide/rules/define-rule.ts'
import { lintSite } from '../../../../guide/rules/engine.ts'
import type { Site } from '../../../../guide/rules/site-index.ts'
import { today } from '../../../../guide/schema/date.ts'
import { article } from './lint.ts'

const SITE: Site = {
  config,
  files: [{ path: 'blog/guides/page.md', file: 'content/blog/guides/page.md', text: article() }],
  publicFiles: new Set(),
  today: '2026-11-22',
}

const load = (folder: string) => loadSite(folder, { project: '.', config, today: '2026-11-22' })

describe('lintSite', () => {
  it('accepts the tricky articles', () => {
    expect(lintSite(load('tests/fixtures/content/valid'))).toEqual([])
  })

  it('reports in the order of files, lines and columns', () => {
    const issues = lintSite(load('tests/fixtures/content/broken'))
    expect(issues.map(({ file, line, rule }) => `${file.split('/').at(-1)}:${line} ${rule}`)).toEqual([
      'page.md:5 frontmatter-fields',
      'page.md:17 tag-unknown',
      'page.md:18 link-target',
      'warned.md:17 link-address',
    ])
  })

  it('reports on the files that were asked for alone', () => {
    const issues = lintSite(load('tests/fixtures/content/broken'), { only: new Set(['blog/guides/warned.md']) })
    expect(issues.map(({ rule }) => rule)).toEqual(['link-address'])
  })

  it('turns the failure of a rule into an issue', () => {
    const failing = defineRule({
      id: 'failing',
      summary: 'Fails.',
      severity: 'warning',
      needs: 'file',
      test: () => {
        throw new Error('on purpose')
      },
    })
    expect(lintSite(SITE, { rules: [failing] })).toEqual([
      {
        rule: 'failing',
        file: 'content/blog/guides/page.md',
        line: 1,
        column: 1,
        severity: 'error',
        message: 'The rule failing failed on this file: on purpose.',
        hint: 'This is a mistake in the rule, not in the text. Please report it together with the file.',
      },
    ])
  })

  it('accepts the real content', () => {
    const site = { ...load('content'), today: today() }
    expect(lintSite(site).filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
