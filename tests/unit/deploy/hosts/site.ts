import type { HostedSite } from '../../../../deploy/hosts/host.ts'
import { readHostedSite } from '../../../../deploy/hosts/host.ts'
import type { OutputFiles } from '../../../../guide/output/files.ts'

const PAGE = '<!doctype html><title>A page</title><script>a()</script>'

/** A small finished site: path → text. */
export const TEXTS: Readonly<Record<string, string>> = {
  'index.html': PAGE,
  '404.html': PAGE,
  'blog.html': PAGE,
  'blog/guides/x.html': PAGE,
  'blog/guides/x.html.br': 'br',
  'blog/guides/x.html.gz': 'gz',
  'blog/guides/x.md': '# A page\n',
  'blog/guides/x.json': '{}',
  'blog/guides/feed.xml': '<feed/>',
  'grüße.html': PAGE,
  'old.html': PAGE,
  'sitemap.xml': '<urlset/>',
  'robots.txt': 'User-agent: *\n',
  '.well-known/security.txt': 'Contact: mailto:a@b.example\n',
  '_nuxt/entry.a1b2c3d4.js': 'a()',
  _redirects: '/old /blog/guides/x 301\n/alt /gr%C3%BC%C3%9Fe 301\n/nowhere /gone 301\n',
}

export function outputOf(texts: Readonly<Record<string, string>>): OutputFiles {
  const paths = Object.keys(texts).sort()
  return {
    sizes: new Map(paths.map((path) => [path, Buffer.byteLength(texts[path] ?? '')])),
    read: (path) => Buffer.from(texts[path] ?? ''),
  }
}

export function hostedSite(texts: Readonly<Record<string, string>> = TEXTS): HostedSite {
  return readHostedSite(outputOf(texts), { origin: 'https://guide.example' })
}
