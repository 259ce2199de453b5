import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_ITEMS } from '../../guide/checklist/parts.ts'
import { checkOutput } from '../../guide/output/engine.ts'
import { readFolder } from '../../guide/output/files.ts'
import { projectOptions } from '../../guide/output/project.ts'
import { article, otherArticle, TERM } from '../unit/guide/rules/lint.ts'
import { filesWith, readTexts } from './support/output.ts'
import { copyProject } from './support/project-copy.ts'

/** Words that stand in unpublished articles only: in path, title, description, tag, alias, question and text. */
const WORDS = ['quagga', 'okapi', 'axolotl', 'numbat', 'tarsier', 'pangolin']

const hidden = (number: number, fields: string) =>
  otherArticle(number, `tags: [keys, axolotl]\nstack: [supabase]\n${fields}`)
    .replace(`Guide ${number}`, `Guide ${number} of the quagga`)
    .replace('is long enough', 'is an okapi and long enough')
    .replace(
      'Text.',
      `The pangolin.\n\n\`\`\`ts\nconst pangolin = 1\n\`\`\`\n\n::faq-section\n:::faq-item{question="Tarsier ${number}?"}\nYes.\n:::\n::\n`,
    )

/** More items than one page of the checklist holds, in two guides. */
const long = (number: number, fields: string) => {
  const items = Array.from({ length: MOST_ITEMS / 2 + 1 }, (_, item) => {
    return `::checklist-item{label="Point ${item} of list ${number} holds"}\nLook at it.\n::`
  })
  const list = `:::checklist-section{title="All"}\n${items.join('\n\n')}\n:::\n`
  return otherArticle(number, `tags: [keys]\n${fields}`).replace('Text.', list)
}

const CONTENT = {
  'blog/guides/keys.md': article({
    fields: 'tags: [keys]\nstack: [supabase]\naliases: [/old-keys, /blog/old.html]',
    body: 'Text, and [an old path](/old-keys) that a guide still names.\n\n::related-articles\n::\n',
  }),
  'blog/guides/rows.md': otherArticle(2, 'tags: [keys]\nstack: [supabase]'),
  'blog/guides/numbat-draft.md': hidden(3, 'draft: true\naliases: [/old-numbat]'),
  'blog/how-to/numbat-later.md': hidden(4, 'aliases: [/older-numbat]').replace('2026-11-01', '2999-03-03'),
  'blog/guides/long.md': long(5, 'stack: [vite]\nseverity: low'),
  'blog/guides/long-too.md': long(6, 'severity: high'),
  'glossary/rls.md': TERM,
  'published.txt':
    '/blog/guides/keys\n/blog/guides/long\n/blog/guides/long-too\n/blog/guides/rows\n/blog/how-to/numbat-later\n',
}

const LIMIT_MS = 15 * 60_000
const folder = mkdtempSync(join(tmpdir(), 'fixproof-drafts-'))
const output = join(folder, '.output/public')

/** Builds the copy as a person does; what GUIDE_DRAFTS was set to must not matter. */
function generate(...args: string[]): Map<string, string> {
  const { GUIDE_CONTENT: _content, NODE_ENV: _mode, NUXT_SITE_URL: _url, ...rest } = process.env
  const env = { ...rest, GUIDE_DRAFTS: '1' }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/generate.ts', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: LIMIT_MS / 2,
  })
  if (status !== 0) throw new Error(`The build of the copy failed:\n${stdout}\n${stderr}`)
  return readTexts(output)
}

const pagesOf = (texts: ReadonlyMap<string, string>) => [...texts].filter(([path]) => path.endsWith('.html'))
const draftPages = ['blog/guides/numbat-draft.html', 'blog/how-to/numbat-later.html']

let preview: Map<string, string>
let previewIsRecorded: boolean
let published: Map<string, string>

// The preview first: what it leaves in caches must not reach the site that is built after it.
beforeAll(() => {
  copyProject(folder, CONTENT)
  preview = generate('--drafts')
  previewIsRecorded = existsSync(join(folder, '.output/build-record.json'))
  published = generate()
}, LIMIT_MS)

afterAll(() => rmSync(folder, { recursive: true, force: true }), LIMIT_MS)

describe('a site with a draft and an article with a date to come', () => {
  it('names neither of them in any file', () => {
    expect(published.has('blog/guides/keys.html')).toBe(true)
    expect(filesWith(published, WORDS)).toEqual([])
  })

  it('says to no search engine that it must stay away, and shows no banner', () => {
    expect(published.get('robots.txt')).toContain('Allow: /\n')
    expect(filesWith(published, ['draft-banner"']).filter((file) => !file.includes('.css'))).toEqual([])
    const quiet = pagesOf(published).filter(([, html]) => html.includes('noindex'))
    expect(quiet.map(([path]) => path)).toEqual([
      '404.html',
      'blog/old.html',
      'offline.html',
      'old-keys.html',
      'search.html',
    ])
  })

  it('leads old paths to their articles, in the list of redirects and by pages', () => {
    expect(published.get('_redirects')).toBe('/blog/old.html /blog/guides/keys 301\n/old-keys /blog/guides/keys 301\n')
    for (const path of ['blog/old.html', 'old-keys.html']) {
      expect(published.get(path)).toContain('<meta http-equiv="refresh" content="0; url=/blog/guides/keys">')
    }
    expect(published.get('sitemap.xml')).not.toContain('old')
  })

  it('passes every check of the output', () => {
    const findings = checkOutput(readFolder(output), projectOptions(folder, {}))
    expect(findings.map(({ page, message }) => `${page}: ${message}`)).toEqual([])
  })
})

describe('a checklist that is too long for one page', () => {
  it('is a page for each tool, and one for guides of no tool, which its first page links to', () => {
    const page = published.get('checklist.html') ?? ''
    expect(page).not.toContain('Point 1 of list 5 holds')
    expect(page).toMatch(/href="\/checklist\/vite" data-tool="vite">Vite<\/a>\s*201 items/)
    expect(page).toMatch(/href="\/checklist\/any" data-tool="any">Any stack<\/a>\s*201 items/)
    expect([...published.keys()].filter((path) => /^checklist\/.*\.html$/.test(path))).toEqual([
      'checklist/any.html',
      'checklist/vite.html',
    ])
    expect(published.get('checklist/vite.html')).toContain('Point 200 of list 5 holds')
    expect(published.get('checklist/any.html')).toContain('Point 200 of list 6 holds')
    expect(published.get('sitemap.xml')).toContain('/checklist/vite')
  })
})

describe('a preview with drafts', () => {
  it('has their pages, with a banner that says why they are not published', () => {
    const [draft = '', later = ''] = draftPages.map((path) => preview.get(path))
    expect(draft).toContain('Draft: not published')
    expect(later).toMatch(/Will be published on\s*<time datetime="2999-03-03">3 March 2999<\/time>/)
    expect(preview.get('blog/guides/keys.html')).not.toContain('draft-banner')
    expect(preview.get('blog.html')).toContain('/blog/guides/numbat-draft')
    // The words that the published site must not have would be there; a tag is on no page, but would be in a database.
    expect(WORDS.filter((word) => filesWith(preview, [word]).length === 0)).toEqual(['axolotl'])
  })

  it('keeps search engines out: noindex on every page, no robot, no entry of theirs in the sitemap', () => {
    const open = pagesOf(preview).filter(([, html]) => !/<meta name="robots" content="noindex">/.test(html))
    expect(open.map(([path]) => path)).toEqual([])
    expect(preview.get('robots.txt')).toBe('User-agent: *\nDisallow: /\n')
    expect(preview.get('sitemap.xml')).not.toContain('numbat')
  })

  it('finds drafts with its search', () => {
    const found = filesWith(preview, ['pangolin']).filter((file) => /^pagefind\/fragment\/.*\.pf_fragment: /.test(file))
    expect(found).toHaveLength(2)
  })

  it('has them in no twin, no feed and no list', () => {
    const made = new Map([...preview].filter(([path]) => /\.md$|\.json$|(?:feed|rss)\.xml$|^llms/.test(path)))
    expect([...made.keys()]).toEqual(expect.arrayContaining(['blog/guides/keys.md', 'feed.xml', 'llms-full.txt']))
    expect(filesWith(made, WORDS)).toEqual([])
    expect(preview.get('blog/guides/keys.html')).toContain('href="/blog/guides/keys.md"')
    expect(preview.get('blog/guides/numbat-draft.html')).not.toContain('text/markdown')
    expect(preview.get('blog/guides.html')).toContain('href="/blog/guides/feed.xml"')
    expect(preview.get('blog/how-to.html')).not.toContain('/blog/how-to/feed.xml')
  })

  it('is never taken for the finished site', () => {
    expect(previewIsRecorded).toBe(false)
  })
})
