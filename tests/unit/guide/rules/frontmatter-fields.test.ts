import { describe, expect, it } from 'vitest'
import { article, lint, TERM } from './lint.ts'

describe('frontmatter-fields', () => {
  it('accepts every field', () => {
    expect(
      lint({
        publicFiles: ['/d.svg'],
        fields: `dateModified: 2026-11-20
category: guides
draft: true
featured: false
headerVariant: red
image: { src: /d.svg, alt: A diagram }
tags: [one, two]
keywords: [words of readers]
ogTitle: "A title: for sharing"
ogDescription: What stands here is long enough to describe a page.
twitterCard: summary
schemaType: Article
verified:
  date: 2026-11-20
  versions:
    "@supabase/supabase-js": "2.x"
severity: high
cwe: CWE-639
owasp: [A01:2025]
stack: [supabase]
aliases: [/old.html]`,
      }),
    ).toEqual([])
  })

  it('accepts a title of 10 and one of 70 characters, counted as seen', () => {
    expect(lint({ text: article().replace('A guide to test the rules with', '👩‍💻'.repeat(10)) })).toEqual([])
  })

  it('accepts a description that ends in a quote', () => {
    expect(lint({ text: article().replace('describe a page.', 'say “describe a page.”') })).toEqual([])
  })

  it('reports a missing field', () => {
    expect(lint({ text: article().replace(/date: .*\n/, '') })).toEqual([
      '1:1 error frontmatter-fields: date is missing. Day of first publication; before that day the article is not published.',
    ])
  })

  it('reports an empty field', () => {
    expect(lint({ text: article().replace(/date: .*/, 'date:') })).toEqual([
      '4:1 error frontmatter-fields: date is empty. Day of first publication; before that day the article is not published.',
    ])
  })

  it('reports a title too short', () => {
    expect(lint({ text: article().replace(/title: A guide.*/, 'title: Too short') })).toEqual([
      '2:8 error frontmatter-fields: title has 9 characters; 10 to 70 are allowed. Title of the page, 10 to 70 characters, unique on the site.',
    ])
  })

  it('reports a title of 71 characters', () => {
    expect(lint({ text: article().replace(/title: A guide.*/, 'title: ' + 'a'.repeat(71)) })).toEqual([
      '2:8 error frontmatter-fields: title has 71 characters; 10 to 70 are allowed. Title of the page, 10 to 70 characters, unique on the site.',
    ])
  })

  it('reports a description too short', () => {
    expect(lint({ text: article().replace(/description: .*/, 'description: Too short.') })).toEqual([
      '3:14 error frontmatter-fields: description has 10 characters; 50 to 160 are allowed. What the reader gets, 50 to 160 characters, ends as a sentence, unique on the site.',
    ])
  })

  it('reports a description that is no sentence', () => {
    expect(lint({ text: article().replace('describe a page.', 'describe a page') })).toEqual([
      '3:14 error frontmatter-fields: description must end as a sentence, with a full stop, an exclamation or a question mark. What the reader gets, 50 to 160 characters, ends as a sentence, unique on the site.',
    ])
  })

  it('reports a number where text is needed', () => {
    expect(lint({ text: article().replace(/title: A guide.*/, 'title: 2026') })).toEqual([
      '2:8 error frontmatter-fields: title must be text, not 2026. Write it in quotes: "2026".',
    ])
  })

  it('asks for quotes only where they help', () => {
    expect(lint({ fields: 'featured: 1' })).toEqual([
      '8:11 error frontmatter-fields: featured must be true or false, without quotes. true: shown first on the home page.',
    ])
    expect(lint({ text: article().replace('2026-11-01', '2026') })).toEqual([
      '4:7 error frontmatter-fields: date must be a date written as YYYY-MM-DD. Day of first publication; before that day the article is not published.',
    ])
  })

  it('reports every type that a field takes', () => {
    expect(lint({ fields: 'cwe: 639' })).toEqual([
      '8:6 error frontmatter-fields: cwe must be text or a list, not 639. Weakness ids such as CWE-639, one or a list.',
    ])
  })

  it('reports a day that does not exist', () => {
    expect(lint({ text: article().replace('2026-11-01', '2026-02-30') })).toEqual([
      '4:7 error frontmatter-fields: date must be a day that exists, written as YYYY-MM-DD without a time. Day of first publication; before that day the article is not published.',
    ])
  })

  it('reports a time of day', () => {
    expect(lint({ text: article().replace('2026-11-01', '2026-11-01T10:00:00Z') })).toEqual([
      '4:7 error frontmatter-fields: date must be a day that exists, written as YYYY-MM-DD without a time. Day of first publication; before that day the article is not published.',
    ])
  })

  it('reports text where true or false is needed', () => {
    expect(lint({ fields: 'draft: "false"' })).toEqual([
      '8:8 error frontmatter-fields: draft must be true or false, without quotes. true: shown by npm run dev only.',
    ])
  })

  it('reports an unknown severity', () => {
    expect(lint({ fields: 'severity: hihg' })).toEqual([
      '8:11 error frontmatter-fields: severity can\'t be "hihg". Did you mean "high"?',
    ])
  })

  it('reports an unknown stack', () => {
    expect(lint({ fields: 'stack: [supabase, nextj]' })).toEqual([
      '8:19 error frontmatter-fields: stack, entry 2 can\'t be "nextj". Did you mean "nextjs"?',
    ])
  })

  it('reports a wrong CWE in a list', () => {
    expect(lint({ fields: 'cwe: [CWE-639, 639]' })).toEqual([
      '8:16 error frontmatter-fields: cwe, entry 2 must be text, not 639. Write it in quotes: "639".',
    ])
  })

  it('reports an OWASP id without edition', () => {
    expect(lint({ fields: 'owasp: A01' })).toEqual([
      '8:8 error frontmatter-fields: owasp must look like A01:2025. OWASP ids with edition such as A01:2025, one or a list.',
    ])
  })

  it('reports text where a list is needed', () => {
    expect(lint({ fields: 'tags: security' })).toEqual([
      '8:7 error frontmatter-fields: tags must be a list, not "security". Write its entries on lines of their own below it.',
    ])
  })

  it('reports text where an object is needed', () => {
    expect(lint({ fields: 'image: /diagram.svg' })).toEqual([
      '8:8 error frontmatter-fields: image must have entries of its own, not "/diagram.svg". Write its entries on lines of their own below it.',
    ])
  })

  it('reports a list where text is needed', () => {
    expect(lint({ fields: 'author: [a]' })).toEqual([
      '8:9 error frontmatter-fields: author must be text, not a list. Id of a file in content/authors/; default: the organisation.',
    ])
  })

  it('reports capitals in tags', () => {
    expect(lint({ fields: 'tags: [Security]' })).toEqual([
      '8:8 error frontmatter-fields: tags, entry 1 must be written in lower case. Lower-case words that related guides share.',
    ])
  })

  it('reports a source without https', () => {
    expect(lint({ text: article().replace('https://example.com/standard', 'http://example.com/standard') })).toEqual([
      '7:10 error frontmatter-fields: sources, entry 1: url must be a full address that starts with https://. Address of the document, with https.',
    ])
  })

  it('reports a source without title', () => {
    expect(lint({ text: article().replace('- title: The standard\n    url', '- url') })).toEqual([
      '6:5 error frontmatter-fields: sources, entry 1: title is missing. Name of the document, as its publisher writes it.',
    ])
  })

  it('reports no source at all', () => {
    expect(lint({ text: article().replace(/sources:[^-]*- title.*\n.*/, 'sources: []') })).toEqual([
      '5:10 error frontmatter-fields: sources needs at least one source. Primary documents that the article rests on.',
    ])
  })

  it('reports a version that is a number', () => {
    expect(
      lint({
        fields: `verified:
  date: 2026-11-01
  versions:
    next: 16`,
      }),
    ).toEqual([
      '11:11 error frontmatter-fields: verified: versions: next must be a version in quotes, such as "4.30.0". Write it in quotes: "16".',
    ])
  })

  it('reports an alias that is no path', () => {
    expect(lint({ fields: 'aliases: [old]' })).toEqual([
      '8:11 error frontmatter-fields: aliases, entry 1 must be a path that starts with /. Old paths of the article; each becomes a permanent redirect.',
    ])
  })

  it('reports a term too short', () => {
    expect(
      lint({
        path: 'glossary/jwt.md',
        text: TERM.replace('Row level', 'Token').replace(/short: .*/, 'short: A token.'),
      }),
    ).toEqual([
      '3:8 error frontmatter-fields: short has 8 characters; 40 to 200 are allowed. One sentence, 40 to 200 characters.',
    ])
  })

  it('reports an author without a name', () => {
    expect(
      lint({
        path: 'authors/ada.yml',
        text: `role: Editor
`,
      }),
    ).toEqual(['1:1 error frontmatter-fields: name is missing. Name as it stands on the page.'])
  })

  it('reports a fact of an unknown grade', () => {
    expect(
      lint({
        path: 'facts/a.yml',
        text: `statement: One of two.
value: 50
published: 2026-01-01
source: { title: A, url: https://example.com }
caveat: Two were asked.
checked: 2026-01-02
grade: red
`,
      }),
    ).toEqual(['7:8 error frontmatter-fields: grade can\'t be "red". Did you mean "read"?'])
  })
})
