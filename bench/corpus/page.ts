import GithubSlugger from 'github-slugger'
import type { CorpusArticle } from './article.ts'

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const inline = (text: string): string =>
  escape(text)
    .replace(/:glossary-term\[([^\]]*)\]\{[^}]*\}/g, '$1')
    .replace(/`([^`]*)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]*)\*\*/g, '<strong>$1</strong>')

function heading(depth: number, text: string, ids: GithubSlugger): string {
  return `<h${depth} id="${ids.slug(text)}">${inline(text)}</h${depth}>`
}

/** A line of an article that is not code. */
function lineHtml(line: string, ids: GithubSlugger): string {
  const [, marks, title] = /^(#{2,3}) (.*)/.exec(line) ?? []
  if (marks && title) return heading(marks.length, title, ids)
  const [, question] = /^::faq-item\{question="([^"]*)"/.exec(line) ?? []
  if (question) return heading(3, question, ids)
  if (line.startsWith('::')) return `<p>${inline(/(?:title|label)="([^"]*)"/.exec(line)?.[1] ?? '')}</p>`
  return `<p>${inline(line.replace(/^- |\|(?: --- \|)*/g, ' '))}</p>`
}

/**
 * The page of an article as the search index sees it: the same filters, headings, text and code as the built one, without
 * the rest of the template. So an index of 10,000 pages needs no build of 10,000 pages.
 */
export function makePage({ path, title, description, text }: CorpusArticle, names: Record<string, string>): string {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const ids = new GithubSlugger()
  const field = (name: string): string => new RegExp(`^${name}: \\[?([^\\]\\n]*)`, 'm').exec(frontmatter)?.[1] ?? ''
  const filter = (name: string, value: string): string => `<span data-pagefind-filter="${name}">${value}</span>`
  const blocks = body.split(/^(```.*\n[\s\S]*?\n```)$/m).flatMap((part) => {
    const [, code] = /^```.*\n([\s\S]*?)\n```$/.exec(part) ?? []
    if (code !== undefined) return [`<pre><code>${escape(code)}</code></pre>`]
    return part.split('\n').flatMap((line) => (/^:*\s*$/.test(line) ? [] : [lineHtml(line, ids)]))
  })
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><article data-pagefind-body>
<header data-pagefind-ignore>${filter('category', names[path.split('/')[0] ?? ''] ?? path)}
${filter('severity', field('severity'))}<h1 data-pagefind-meta="title">${title}</h1>
<p data-pagefind-meta="description">${description}</p></header>${blocks.join('\n')}
<dl data-pagefind-ignore>${field('stack')
    .split(', ')
    .map((id) => filter('stack', names[id] ?? id))
    .join('')}<dd data-pagefind-meta="weakness">${field('cwe')}</dd></dl></article></body></html>`
}
