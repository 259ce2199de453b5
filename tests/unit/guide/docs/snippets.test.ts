import { describe, expect, it } from 'vitest'
import { snippets } from '../../../../guide/docs/snippets.ts'
import { TAGS, findTag } from '../../../../guide/tags/registry.ts'
import { samples } from '../proof/sample-files.ts'
import { lint } from '../rules/lint.ts'

/** The text of a snippet with something written at each of its places. */
function expand(name: string): string {
  const text = snippets()[name]?.body.join('\n') ?? ''
  return text
    .replace('id="$2"', name === 'fact-cite' ? 'id="leaks"' : 'id="rls"')
    .replace('sample="$1"', 'sample="idor"')
    .replace('href="$1"', name === 'related-card' ? 'href="/blog" title="All guides"' : 'href="/blog"')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace('$0', '')
    .replace(/\$(\d)/g, 'words $1')
}

/** An item stands in its section only. */
function inParent(name: string, text: string): string {
  const [parent] = findTag(name)?.parents ?? []
  if (parent === undefined || parent === 'page') return text
  return `:::${parent}${parent === 'checklist-section' ? '{title="Keys"}' : ''}\n${text}\n:::`
}

describe('snippets', () => {
  const ready = TAGS.filter(({ status }) => status === 'ready').map(({ name }) => name)

  it('has one for the frontmatter and for every tag that is ready', () => {
    expect(Object.keys(snippets())).toEqual(['frontmatter', ...ready])
  })

  // The article around it has a tldr already.
  it.each(ready.filter((name) => name !== 'tldr'))('writes a %s that breaks no rule', (name) => {
    expect(lint({ body: inParent(name, expand(name)), samples: samples() })).toEqual([])
  })

  it('writes props, titles and nested tags', () => {
    const { tldr, ...rest } = snippets()
    expect(tldr?.body).toEqual(['::tldr', '$1', '::', '$0'])
    expect(rest['step-list']?.body).toEqual([':::step-list', '::step-item{title="$1"}', '$2', '::', ':::', '$0'])
    expect(rest['call-to-action']?.body).toEqual(['::call-to-action{href="$1" label="$2"}', '::', '$0'])
    expect(rest['glossary-term']?.body).toEqual([':glossary-term[${1:words}]{id="$2"}', '$0'])
  })

  it('writes the required fields of a guide and offers the severities', () => {
    const { body } = snippets().frontmatter ?? { body: [] }
    expect(body.slice(0, 6)).toEqual([
      '---',
      'title: $1',
      'description: $2',
      'date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
      'sources:',
      '  - title: $3',
    ])
    expect(body).toContain('severity: ${5|critical,high,medium,low|}')
  })

  it('is for Markdown, which the MDC extension reads as its own language', () => {
    expect(new Set(Object.values(snippets()).map(({ scope }) => scope))).toEqual(new Set(['markdown,mdc']))
  })
})
