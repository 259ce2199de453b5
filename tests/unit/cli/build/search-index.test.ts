import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import ArticleHeader from '../../../../components/article/ArticleHeader.vue'
import ArticleRecord from '../../../../components/article/ArticleRecord.vue'
import ArticleSources from '../../../../components/article/ArticleSources.vue'
import FaqItem from '../../../../components/content/FaqItem.vue'
import TipBox from '../../../../components/content/TipBox.vue'
import { compressOutput } from '../../../../cli/build/compress.ts'
import { writeSearchIndex } from '../../../../cli/build/search-index.ts'
import { readFolder } from '../../../../guide/output/files.ts'
import { readIndexedPages } from '../../../../guide/output/search-index.ts'
import { article } from '../../guide/schema/sample-article.ts'
import { render } from '../../../render/render.ts'

const folder = mkdtempSync(join(tmpdir(), 'fixproof-search-'))
const index = join(folder, 'pagefind')

function write(path: string, html: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), html)
}

const html = (body: string) => `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`

interface Fragment {
  content: string
  meta: Record<string, string>
  filters: Record<string, string[]>
}

function fragment(url: string): Fragment {
  const found = readIndexedPages(readFolder(folder)).find((page) => page.url === url)
  const data = gunzipSync(readFileSync(join(folder, found?.file ?? '')))
  return JSON.parse(data.toString().slice('pagefind_dcd'.length)) as Fragment
}

const names = () => readdirSync(index, { recursive: true, encoding: 'utf8' }).sort()

beforeAll(async () => {
  const guide = article({ title: 'Rows for all', stack: ['nextjs', 'supabase'], severity: 'high', cwe: ['CWE-639'] })
  const category = { id: 'how-to', title: 'How-to', description: 'One job.', variant: 'green' }
  const parts = await Promise.all([
    render(ArticleHeader, { article: guide, category }),
    render(ArticleRecord, { article: guide }),
    render(TipBox, { title: 'A tip' }, { default: () => 'Tip text.' }),
    render(FaqItem, { question: 'Is it safe?', id: 'faq-is-it-safe' }, { default: () => 'No.' }),
    render(ArticleSources, { sources: [{ title: 'Quagga', url: 'https://a.example/' }] }),
  ])
  const text = parts.map((part) => part.html).join('<h2 id="rules">Rules</h2><nav>Okapi</nav>')
  write('blog/how-to/rows.html', html(`<nav>Okapi</nav><article data-pagefind-body>${text}</article>`))
  write('blog.html', html('<h1>All guides</h1><p>Okapi</p>'))
  write('404.html', html('<h1>Nothing here</h1>'))
  write(
    'glossary.html',
    html(
      '<dl class="glossary"><div id="rls"><dt>Row level security<span class="glossary-aliases">RLS</span></dt>' +
        '<dd>A rule.</dd></div></dl>',
    ),
  )
  write('pagefind/pagefind-ui.js', 'left by an earlier build')
  await writeSearchIndex(folder, 'en')
  await compressOutput(folder, folder, (sentence) => expect.unreachable(sentence))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('writeSearchIndex', () => {
  it('knows the guides and the terms, and no other page', () => {
    const urls = readIndexedPages(readFolder(folder)).map(({ url }) => url)
    expect(urls.sort()).toEqual(['/blog/how-to/rows', '/glossary#rls'])
  })

  it('reads the text of a guide, and nothing that is not its text', () => {
    const { content } = fragment('/blog/how-to/rows')
    expect(content.replace(/Rules\. /g, '')).toBe('A tip. Tip text. Is it safe? No. Rules.')
  })

  it('takes title, description and weakness as metadata, and values to filter by', () => {
    const { meta, filters } = fragment('/blog/how-to/rows')
    expect(meta).toEqual({ title: 'Rows for all', description: article().description, weakness: 'CWE-639' })
    expect(filters).toEqual({ category: ['How-to'], severity: ['high'], stack: ['Next.js', 'Supabase'] })
  })

  it('leads to headings and answers', () => {
    const [guide] = readIndexedPages(readFolder(folder)).filter(({ url }) => url === '/blog/how-to/rows')
    expect(guide?.anchors).toEqual(expect.arrayContaining(['rules', 'faq-is-it-safe']))
  })

  it('reads terms with their aliases', () => {
    expect(fragment('/glossary#rls')).toMatchObject({
      content: 'RLS. A rule.',
      meta: { title: 'Row level security' },
      filters: { category: ['Glossary'] },
    })
    expect(readFileSync(join(index, 'words.json'), 'utf8')).toBe('{"names":[["row level security","rls"]],"finds":{}}')
  })

  it('writes only what browsers ask for, compressed as well', () => {
    const plain = names().map((path) => path.replace(/_[0-9a-f]{7,}/g, '_#').replaceAll('\\', '/'))
    expect([...new Set(plain)]).toEqual(
      [
        ...['fragment', 'fragment/en_#.pf_fragment', 'fragment/en_#.pf_fragment.br'],
        ...['index', 'index/en_#.pf_index', 'index/en_#.pf_index.br', 'facets.json'],
        ...['pagefind-entry.json', 'pagefind.en_#.pf_meta', 'pagefind.en_#.pf_meta.br', 'words.json'],
        ...['pagefind.js', 'pagefind.js.br', 'pagefind.js.gz', 'wasm.en.pagefind', 'wasm.en.pagefind.br'],
      ].sort(),
    )
    const script = readFileSync(join(index, 'pagefind.js'))
    expect(brotliDecompressSync(readFileSync(join(index, 'pagefind.js.br')))).toEqual(script)
    expect(gunzipSync(readFileSync(join(index, 'pagefind.js.gz')))).toEqual(script)
  })

  it('gives parts plain to browsers that take brotli, which Pagefind reads as well', () => {
    for (const path of names().filter((name) => /(?:pf_[a-z]+|\.pagefind)\.br$/.test(name))) {
      const part = brotliDecompressSync(readFileSync(join(index, path)))
      expect(part.subarray(0, 12).toString()).toBe('pagefind_dcd')
      expect(part).toEqual(gunzipSync(readFileSync(join(index, path.slice(0, -'.br'.length)))))
    }
  })

  it('says which page has which category, stack and severity, in the order of the index', () => {
    expect(JSON.parse(readFileSync(join(index, 'facets.json'), 'utf8'))).toEqual({
      category: { 'How-to': [1], Glossary: [2] },
      stack: { 'Next.js': [1], Supabase: [1] },
      severity: { high: [1] },
    })
  })

  it('cuts the index into small parts', async () => {
    const words = Array.from({ length: 9000 }, (_, number) => `w${number.toString(36)}`)
    write('blog/how-to/long.html', html(`<article data-pagefind-body><p>${words.join(' ')}</p></article>`))
    await writeSearchIndex(folder, 'en')
    const parts = names().filter((name) => name.endsWith('.pf_index'))
    rmSync(join(folder, 'blog/how-to/long.html'))
    await writeSearchIndex(folder, 'en')
    // Pagefind makes one of these words by itself; the setting for it has no promise to stay.
    expect(parts.length).toBeGreaterThan(4)
  })

  it('gives the same names for the same pages, and another for a page that changed', async () => {
    const before = names()
    await writeSearchIndex(folder, 'en')
    expect(names()).toEqual(before)
    write('blog/how-to/rows.html', html('<article data-pagefind-body><h1>Changed</h1></article>'))
    await writeSearchIndex(folder, 'en')
    const kept = names().filter((path) => path.endsWith('.pf_fragment') && before.includes(path))
    expect(kept).toHaveLength(1)
  })

  it('has nothing to search in a site without guides and terms', async () => {
    for (const path of ['blog/how-to/rows.html', 'glossary.html']) rmSync(join(folder, path))
    await writeSearchIndex(folder, 'en')
    expect(existsSync(join(index, 'fragment'))).toBe(false)
  })
})
