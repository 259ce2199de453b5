import { describe, expect, it } from 'vitest'
import { lintSite } from '../../../../guide/rules/engine.ts'
import type { Answers } from '../../../../guide/scaffold/answers.ts'
import { newFile } from '../../../../guide/scaffold/file.ts'
import { readTarget } from '../../../../guide/scaffold/target.ts'
import config from '../../../../site.config.ts'

const TODAY = '2026-11-22'
const CATEGORIES = config.categories.map(({ id }) => id)

function build(words: string[], answers: Answers) {
  const target = readTarget(words, CATEGORIES)
  return { path: target.path, text: newFile(target, answers, TODAY) }
}

function lint(files: { path: string; text: string }[]) {
  const site = { config, publicFiles: new Set<string>(), today: TODAY }
  return lintSite({ ...site, files: files.map((file) => ({ ...file, file: file.path })) })
}

describe('newFile', () => {
  it('writes an article of every kind that breaks no rule, together on one site', () => {
    const files = CATEGORIES.map((category) =>
      build([`${category}/new-guide`], { title: `A new guide for ${category}`, stack: 'supabase' }),
    )
    expect(lint(files)).toEqual([])
    expect(files).toHaveLength(7)
  })

  it.each(['any', 'supabase', 'supabase,nextjs', 'aider,cursor,codex'])('has code for the stack %s', (stack) => {
    const file = build(['vulnerabilities/x'], { title: 'A hole and its mend', stack })
    expect(lint([file])).toEqual([])
    expect(file.text.match(/```ts \[(?!file)/g)).toHaveLength(Math.max(2, stack.split(',').length))
  })

  it('is a draft of today with what was given', () => {
    const { path, text } = build(['how-to/rotate-keys'], {
      title: 'Keys: how to "rotate" them # today',
      description: 'Make the old key useless first: revoke it, and see that it is dead.',
      stack: 'stripe, openai',
      severity: 'high',
      source: 'https://docs.stripe.com/keys',
    })
    expect(path).toBe('blog/how-to/rotate-keys.md')
    expect(text).toMatch(
      /^---\ntitle: 'Keys: how to "rotate" them # today'\ndescription: 'Make .*'\ndate: 2026-11-22\n/,
    )
    expect(text).toContain('draft: true\nseverity: high\nstack:\n  - stripe\n  - openai\nsources:\n')
    expect(text).toContain('    url: https://docs.stripe.com/keys\n')
    expect(lint([{ path, text }])).toEqual([])
  })

  it('keeps the placeholder of the description within its limit', () => {
    const files = ['how-to', 'agents'].map((category) =>
      build([`${category}/${'very-'.repeat(40)}long`], { title: `A long name in ${category}`, stack: 'any' }),
    )
    expect(lint(files)).toEqual([])
  })

  it('marks all that is to be written', () => {
    const { text } = build(['guides/x'], { title: 'Auth0 security guide', stack: 'auth0' })
    expect(text.match(/Write:/g)?.length).toBeGreaterThan(20)
    expect(text).not.toMatch(/[Ll]orem|TODO/)
  })

  it('writes a term that breaks no rule', () => {
    const file = build(['term', 'rls'], {
      title: 'Row level security',
      description: 'A database rule that decides row by row what a role may read.',
      source: 'https://www.postgresql.org/docs/current/ddl-rowsecurity.html',
    })
    expect(file.path).toBe('glossary/rls.md')
    expect(lint([file])).toEqual([])
    expect(file.text).toContain('  - title: www.postgresql.org\n')
  })

  it.each([
    ['50', '%', "value: 50\nunit: '%'\n"],
    ['170 of 1,645', 'apps', 'value: 170 of 1,645\nunit: apps\n'],
    ['closed', undefined, 'value: closed\npublished: 2026-01-01\n'],
  ])('writes a fact with the value %s that breaks no rule and is not read yet', (value, unit, written) => {
    const file = build(['fact', 'leaks'], {
      statement: 'One of two apps leaked.',
      value,
      ...(unit && { unit }),
      published: '2026-01-01',
      caveat: 'Two were asked.',
      source: 'https://example.com/report',
    })
    expect(file.path).toBe('facts/leaks.yml')
    expect(lint([file])).toEqual([])
    expect(file.text).toContain(written)
    expect(file.text).toMatch(/checked: 2026-11-22\ngrade: cited\n$/)
  })
})
