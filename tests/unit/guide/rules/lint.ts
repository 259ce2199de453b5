import { decode } from '../../../../guide/content/folder.ts'
import type { Samples } from '../../../../guide/proof/samples.ts'
import { lintSite } from '../../../../guide/rules/engine.ts'
import type { Issue } from '../../../../guide/rules/issue.ts'

/** What stands around the text that a test is about; everything left out is right. */
export interface TestSite {
  /** Markdown below the first heading; its first line is line 16. */
  body?: string
  /** YAML behind the required fields; its first line is line 8. */
  fields?: string
  /** The whole file instead of the above. */
  text?: string
  /** The file in bytes instead of its text. */
  bytes?: number[]
  path?: string
  /** Path → text of other files. */
  others?: Record<string, string>
  publicFiles?: string[]
  samples?: Samples
}

const TODAY = '2026-11-22'

const FIELDS = `---
title: A guide to test the rules with
description: What stands here is long enough to describe a page.
date: 2026-11-01
sources:
  - title: The standard
    url: https://example.com/standard
`

const START = `---

::tldr
Check the policy before anything else.
::

## The first part

`

/** A whole article that breaks no rule; `fields` and `body` are added to it. */
export function article({ fields = '', body = 'Text.' }: Pick<TestSite, 'fields' | 'body'> = {}): string {
  return FIELDS + (fields && `${fields}\n`) + START + body
}

/** Another article of the site, told apart by its number. */
export function otherArticle(number: number, fields = ''): string {
  return article({ fields }).replace('A guide to', `Guide ${number} to`).replace('What', `What ${number}`)
}

export const TERM = `---
term: Row level security
short: A database rule that decides row by row what a role may read.
sources:
  - title: The manual
    url: https://example.com/manual
---
`

export const FACT = `statement: One of two apps leaked, in a sample of 1,000.
value: 50
unit: '%'
published: 2026-01-01
source:
  title: A report
  url: https://example.com/report
caveat: Two were asked.
checked: 2026-02-01
grade: read
`

/** Every issue of the file, from every rule, in one line each: a mistake must be reported once. */
export function lint(input: string | TestSite): string[] {
  const site = typeof input === 'string' ? { body: input } : input
  const path = site.path ?? 'blog/guides/page.md'
  const read = site.bytes ? decode(Uint8Array.from(site.bytes)) : { text: site.text ?? article(site) }
  const others = Object.entries({ 'glossary/rls.md': TERM, 'facts/leaks.yml': FACT, ...site.others })
  const files = [{ path, file: path, ...read }, ...others.map(([other, text]) => ({ path: other, file: other, text }))]
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  const issues = lintSite(
    {
      config: { url: 'https://fixproof.example', categories: [category('guides'), category('how-to')] },
      files,
      publicFiles: new Set(site.publicFiles ?? ['/diagram.svg']),
      samples: site.samples,
      today: TODAY,
    },
    { only: new Set([path]) },
  )
  return issues.map(inOneLine)
}

function category(id: string) {
  return { id, title: id, description: id, variant: 'blue' as const }
}

function inOneLine({ line, column, severity, rule, message, hint }: Issue): string {
  return `${line}:${column} ${severity} ${rule}: ${message}${hint ? ` ${hint}` : ''}`
}
