import { parseMarkdown } from '@nuxtjs/mdc/runtime/parser/index'
import { describe, expect, it } from 'vitest'
import { ALLOWED_HTML, parseGuard } from '../../../../guide/allowed/parse-guard.ts'

const FIELDS = '---\ntitle: A page\ndate: 2026-11-01\n---\n\n'

/** Parses as Nuxt Content does. */
async function parse(body: string): Promise<string[]> {
  const reports: string[] = []
  const text = FIELDS + body
  const instance = parseGuard((report) => void reports.push(report))
  await parseMarkdown(
    text,
    { rehype: { plugins: { [ALLOWED_HTML]: { instance } } } },
    { fileOptions: { path: 'content/blog/guides/page.md', body: text } },
  ).catch((error: Error) => reports.push(error.message))
  return reports
}

describe('parseGuard', () => {
  it('lets an article through', async () => {
    expect(
      await parse('## A part\n\nSome *text*, `code`, a :kbd[key] and a note.[^1]\n\n- [ ] Task\n\n[^1]: A note.'),
    ).toEqual([])
  })

  it('tells file, line and mend, and ends the parsing', async () => {
    const report = `content/blog/guides/page.md:8:6 error allowed-html
  <iframe> is nothing that a page may have.
  8 | Text <iframe src="/x"></iframe>.
    |      ^
  Write it in Markdown, or in backticks.`
    expect(await parse('Text.\n\nText <iframe src="/x"></iframe>.')).toEqual([report, report])
  })

  it('tells every place', async () => {
    const [report = ''] = await parse('A [text]{onclick="x"}.\n\n{{ x }}')
    expect(report.match(/page\.md:\d+/g)).toEqual(['page.md:6', 'page.md:8'])
  })
})
