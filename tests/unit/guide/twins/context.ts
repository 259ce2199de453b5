import { parseMarkdown } from '../../../../guide/markdown/source/mdc.ts'
import { readSamples } from '../../../../guide/proof/samples.ts'
import type { TwinContext } from '../../../../guide/twins/context.ts'
import { flatten } from '../../../../guide/twins/flatten.ts'
import { markdownText } from '../../../../guide/twins/markdown-text.ts'
import { fact } from '../schema/sample-article.ts'
import { reportOfIdor, samples } from '../proof/sample-files.ts'

const PAGES = new Map([
  ['/blog/guides/auth0', { title: 'Auth0 for Next.js', description: 'Sessions and roles.' }],
  ['/blog/how-to/rotate-a-leaked-key', { title: 'Rotate a leaked key', description: 'Make it dead.' }],
])

/** The sample that guide/tags/examples shows, with a result that does not change. */
const IN_EXAMPLES = { ...reportOfIdor(), id: 'missing-authorization-idor' }

export const CONTEXT: TwinContext = {
  origin: 'https://guide.example',
  path: '/blog/guides/x',
  page: (path) => PAGES.get(path),
  term: (id) => (id === 'rls' ? 'Row level security' : undefined),
  fact: (id) => (id === 'open-tables' ? fact() : undefined),
  related: ['/blog/guides/auth0'],
  samples: new Map([
    ...readSamples('.'),
    ...samples({ 'samples/missing-authorization-idor/report.json': JSON.stringify(IN_EXAMPLES) }),
  ]),
}

/** What Markdown with our tags becomes. */
export function flat(markdown: string): string {
  return markdownText(flatten(parseMarkdown(markdown), CONTEXT))
}
