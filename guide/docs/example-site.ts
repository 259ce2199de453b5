import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { Site } from '../rules/site-index.ts'

const FOLDER = join(import.meta.dirname, '../tags/examples')

/** Tag → its example: Markdown as it would stand in an article. */
export function readExamples(folder = FOLDER): Map<string, string> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return new Map(
    files.sort().map((name) => [name.slice(0, -'.md'.length), readFileSync(join(folder, name), 'utf8').trimEnd()]),
  )
}

function page(fields: Record<string, unknown>, body: string): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`
}

const SOURCES = [{ title: 'The standard', url: 'https://example.com/standard' }]

function article(title: string, description: string, body: string, severity?: string): string {
  const fields = { title, description, date: '2026-01-01', ...(severity && { severity }), sources: SOURCES }
  return page(fields, body)
}

/** The pages that examples lead to. */
const AROUND: Record<string, string> = {
  'blog/guides/auth0.md': article(
    'Auth0 security guide for Next.js',
    'Check the session next to the data, verify tokens in your API, and see a forged one refused.',
    '::tldr\nCheck the session in each route.\n::',
    'high',
  ),
  'blog/how-to/rotate-a-leaked-key.md': article(
    'Rotate a leaked key in the right order',
    'Make the old key useless first, then replace it everywhere, and see that it answers 401.',
    '::tldr\nRevoke the old key first.\n::',
  ),
  'glossary/rls.md': page(
    {
      term: 'Row level security',
      short: 'A database rule that decides row by row what a role may read or change.',
      sources: SOURCES,
    },
    'It has to be turned on for each table.',
  ),
  'facts/open-tables.yml': stringify({
    statement: 'A crawl of 1,645 apps found 170 with tables that anybody can read.',
    value: '170 of 1,645',
    unit: 'apps',
    sample: '1,645 public apps of one platform',
    published: '2025-05-29',
    source: { title: 'Report of the crawl', url: 'https://example.com/report' },
    caveat: 'One crawl of one platform; it says nothing about other apps.',
    checked: '2026-01-01',
    grade: 'read',
  }),
}

/** Where the example of a tag stands in the content folder, and on the site with `/` before it and without `.md`. */
export function examplePath(tag: string): string {
  return `blog/guides/tag-${tag}.md`
}

/** A content folder with one article for each example and the pages that they lead to. */
export function exampleFiles(examples = readExamples()): Site['files'] {
  const files = { ...AROUND }
  for (const [tag, body] of examples) {
    const description = `How the tag ${tag} looks on a page, with the Markdown that makes it.`
    files[examplePath(tag)] = article(`Example of the tag ${tag}`, description, body)
  }
  return Object.entries(files).map(([path, text]) => ({ path, file: path, text }))
}
