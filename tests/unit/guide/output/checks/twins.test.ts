import { describe, expect, it } from 'vitest'
import { JSON_TWIN, MARKDOWN_TWIN } from '../../../../fixtures/output/publication.ts'
import { run, runWith, runWithArticle, runWithFile } from '../../../../fixtures/output/run.ts'
import { change, validSite } from '../../../../fixtures/output/site.ts'

const URL = 'https://guide.example/blog/guides/session-cookies'

/** Findings of this check after one change of the Markdown twin. */
const withMarkdown = (from: string, to: string) =>
  run(change(validSite(), MARKDOWN_TWIN, from, to)).filter((finding) => finding.startsWith('twins'))

describe('twins', () => {
  it.each([MARKDOWN_TWIN, JSON_TWIN])('finds that %s is missing', (path) => {
    const { [path]: _twin, ...files } = validSite()
    expect(run(files)).toContain(`twins ${path}: The file does not exist.`)
  })

  it('finds twins of what is no article', () => {
    for (const path of ['blog/guides/gone.md', 'blog/guides/gone.json', 'about.md']) {
      expect(runWithFile(path, '')).toEqual([`twins ${path}: It is a twin of no article.`])
    }
  })

  it('finds a page that does not lead to them', () => {
    expect(runWithArticle('href="/blog/guides/session-cookies.md"', 'href="/blog"')).toEqual([
      'twins /blog/guides/session-cookies: Its head does not link to /blog/guides/session-cookies.md.',
    ])
  })

  it('finds frontmatter without the address, and frontmatter that is not YAML', () => {
    const message = `twins ${MARKDOWN_TWIN}: Its frontmatter has no "url: ${URL}", or can't be read.`
    expect(withMarkdown(`url: ${URL}\n`, '')).toEqual([message])
    expect(withMarkdown('title: Session', 'title: "Session')).toEqual([message])
  })

  it.each([
    ['::tip-box{title="A"}', '::tip-box'],
    ['> ::tip-box', '> ::tip-box'],
    ['Text\n::\n', '::'],
    [':::', ':::'],
    ['Press :kbd[Ctrl] now.', ':kbd'],
  ])('finds what is left of a tag in %j', (text, leftover) => {
    expect(withMarkdown('\\::flags', `${text}\n\n\\::flags`)).toEqual([
      `twins ${MARKDOWN_TWIN}: "${leftover}" was left of a tag.`,
    ])
  })

  it('lets colons in text and in code be', () => {
    for (const text of ['`::tip-box`', 'std::vector', 'at ::1 and :root', '12:30', '\\::tip-box', '**a**::']) {
      expect(withMarkdown('\\::flags', `${text}\n\n\\::flags`)).toEqual([])
    }
  })

  it('finds links that lead nowhere or are relative', () => {
    expect(withMarkdown(`(${URL}#flags)`, `(${URL}#gone)`)).toEqual([
      expect.stringContaining(`twins ${MARKDOWN_TWIN}: "${URL}#gone" (Markdown link) leads to no element`),
    ])
    expect(withMarkdown(`(${URL}#flags)`, '(#flags)')).toEqual([`twins ${MARKDOWN_TWIN}: "#flags" is not absolute.`])
  })

  it('finds JSON that is none, or of another article', () => {
    expect(runWith(JSON_TWIN, '}', '')).toEqual([expect.stringContaining(`twins ${JSON_TWIN}: It is not valid JSON`)])
    expect(runWith(JSON_TWIN, '"path":"/blog/', '"path":"/')).toEqual([
      `twins ${JSON_TWIN}: Its path and url are not those of /blog/guides/session-cookies.`,
    ])
  })
})
