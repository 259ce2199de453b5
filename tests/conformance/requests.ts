import type { Asked } from './support/ask.ts'

/** A request that all servers have to answer alike. */
export interface ConformanceRequest extends Asked {
  /** Unique; what the list of differences calls it. */
  name: string
  /** Adds `If-None-Match` with the ETag of the server's own answer to the same request. */
  conditional?: true
}

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br, zstd' }

/** Names in braces stand for addresses of the finished site: support/site.ts. */
export const REQUESTS: readonly ConformanceRequest[] = [
  // Pages.
  { name: 'home', target: '/' },
  { name: 'home in a browser', target: '/', headers: BROWSER },
  { name: 'home with a query', target: '/?utm=1' },
  { name: 'listing', target: '/blog' },
  { name: 'listing with a fragment', target: '/blog#top' },
  { name: 'article', target: '{article}' },
  { name: 'article in a browser', target: '{article}', headers: BROWSER },
  { name: 'page without compressed files', target: '/small', headers: BROWSER },
  { name: 'page in other letters', target: '/gr%C3%BC%C3%9Fe' },
  { name: 'letter that need not be encoded', target: '/%62log' },
  { name: 'absolute target', target: 'http://any.example/blog' },

  // Twins.
  { name: 'Markdown twin', target: '{article}.md' },
  { name: 'Markdown twin in Brotli', target: '{article}.md', headers: { 'accept-encoding': 'br' } },
  { name: 'JSON twin', target: '{article}.json' },
  { name: 'whole text', target: '/llms-full.txt' },
  { name: 'Markdown at the page', target: '{article}', headers: { accept: 'text/markdown' } },
  {
    name: 'Markdown before HTML',
    target: '{article}',
    headers: { accept: 'text/markdown, text/html;q=0.9, */*;q=0.1' },
  },
  {
    name: 'Markdown as much as HTML',
    target: '{article}',
    headers: { accept: 'text/html;q=0.8, text/markdown;q=0.8' },
  },
  { name: 'Markdown after HTML', target: '{article}', headers: { accept: 'text/html, text/markdown;q=0.9' } },
  { name: 'Markdown in no case', target: '{article}', headers: { accept: 'text/markdown;q=0, */*' } },
  { name: 'Markdown in Brotli', target: '{article}', headers: { accept: 'text/markdown', 'accept-encoding': 'br' } },
  { name: 'Markdown again', target: '{article}', headers: { accept: 'text/markdown' }, conditional: true },
  { name: 'Markdown of a page without it', target: '/about', headers: { accept: 'text/markdown' } },

  // Files.
  { name: 'style', target: '{style}', headers: BROWSER },
  { name: 'script', target: '{script}', headers: BROWSER },
  { name: 'part of the search index', target: '{part}', headers: BROWSER },
  { name: 'picture', target: '{picture}', headers: BROWSER },
  { name: 'icon', target: '/favicon.ico' },
  { name: 'drawing', target: '/icon.svg' },
  { name: 'manifest', target: '/manifest.webmanifest' },
  { name: 'worker', target: '/worker.js' },
  { name: 'robots', target: '/robots.txt' },
  { name: 'sitemap', target: '/sitemap.xml' },
  { name: 'Atom', target: '/feed.xml' },
  { name: 'RSS', target: '/rss.xml', headers: { 'accept-encoding': 'gzip' } },
  { name: 'JSON Feed', target: '/feed.json' },
  { name: 'Atom of a category', target: '{feed}' },
  { name: 'security contact', target: '/.well-known/security.txt' },
  { name: 'file in other letters', target: '/stra%C3%9Fe.txt' },

  // Codings.
  { name: 'gzip', target: '/blog', headers: { 'accept-encoding': 'gzip' } },
  { name: 'Brotli', target: '/blog', headers: { 'accept-encoding': 'br' } },
  { name: 'Brotli refused', target: '/blog', headers: { 'accept-encoding': 'gzip, br;q=0' } },
  { name: 'every coding refused', target: '/blog', headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } },
  { name: 'unknown coding', target: '/blog', headers: { 'accept-encoding': 'compress' } },
  { name: 'no coding', target: '/blog', headers: { 'accept-encoding': 'identity' } },

  // Conditions and ranges.
  { name: 'page again', target: '/blog', conditional: true },
  { name: 'page again in Brotli', target: '/blog', headers: { 'accept-encoding': 'br' }, conditional: true },
  { name: 'style again', target: '{style}', conditional: true },
  { name: 'page that changed', target: '/blog', headers: { 'if-none-match': '"other"' } },
  { name: 'page by date', target: '/blog', headers: { 'if-modified-since': 'Fri, 31 Dec 2100 00:00:00 GMT' } },
  { name: 'first bytes', target: '/blog', headers: { range: 'bytes=0-99' } },
  { name: 'last bytes', target: '/icon.svg', headers: { range: 'bytes=-20' } },
  { name: 'range past the end', target: '/blog', headers: { range: 'bytes=99999999-' } },
  { name: 'range in another unit', target: '/blog', headers: { range: 'lines=1-2' } },

  // Methods.
  { name: 'HEAD of a page', method: 'HEAD', target: '/blog' },
  { name: 'HEAD of a style', method: 'HEAD', target: '{style}', headers: BROWSER },
  { name: 'HEAD of nothing', method: 'HEAD', target: '/nothing' },
  { name: 'OPTIONS', method: 'OPTIONS', target: '/blog' },
  { name: 'POST', method: 'POST', target: '/blog', headers: { 'content-length': '0' } },
  { name: 'POST to a file', method: 'POST', target: '{style}', headers: { 'content-length': '0' } },
  { name: 'DELETE of nothing', method: 'DELETE', target: '/nothing' },

  // Other addresses of what is there.
  { name: 'slash', target: '/blog/' },
  { name: 'slash and query', target: '{article}/?q=a%20b' },
  { name: 'two slashes', target: '/blog//' },
  { name: 'slash after a file', target: '/sitemap.xml/' },
  { name: 'slash in other letters', target: '/gr%C3%BC%C3%9Fe/' },
  { name: 'ending', target: '{article}.html' },
  { name: 'ending and slash', target: '{article}.html/' },
  { name: 'index', target: '/index.html' },
  { name: 'only slashes', target: '//' },
  { name: 'old address', target: '/old-guide?a=1&b=2' },
  { name: 'old address with ending', target: '/old-guide.html' },
  { name: 'old address with slash', target: '/old-guide/' },
  { name: 'old address in other letters', target: '/gr%C3%BC%C3%9F-gott' },

  // What is not there.
  { name: 'nothing', target: '/nothing', headers: BROWSER },
  { name: 'nothing, with conditions', target: '/nothing', headers: { 'if-none-match': '*', range: 'bytes=0-1' } },
  { name: 'nothing with slash', target: '/nothing/' },
  { name: 'nothing with ending', target: '/nothing.html' },
  { name: 'missing script', target: '/_nuxt/gone.a1b2c3d4.js' },
  { name: 'old address that leads nowhere', target: '/nowhere' },
  { name: 'page for missing addresses', target: '/404' },
  { name: 'its file', target: '/404.html' },
  { name: 'name of an index', target: '/index' },
  { name: 'name of an index with slash', target: '/index/' },
  { name: 'ending twice', target: '/index.html.html/' },
  { name: 'folder', target: '/_nuxt/' },
  { name: 'other case', target: '/BLOG' },
  { name: 'list of redirects', target: '/_redirects' },
  { name: 'list of headers', target: '/_headers' },
  { name: 'hidden file', target: '/.env' },
  { name: 'compressed file', target: '/index.html.br' },
  { name: 'compressed file with slash', target: '/index.html.br/' },
  { name: 'very long', target: `/${'a'.repeat(9_000)}` },

  // Ways out of the folder.
  { name: 'dots', target: '/../secret.txt' },
  { name: 'dots inside', target: '/blog/../blog' },
  { name: 'encoded dots', target: '/%2e%2e/secret.txt' },
  { name: 'encoded slash', target: '/..%2fsecret.txt' },
  { name: 'encoded slash inside', target: '/blog%2Fguides' },
  { name: 'encoded backslash', target: '/..%5csecret.txt' },
  { name: 'encoded twice', target: '/%252e%252e/secret.txt' },
  { name: 'two slashes before', target: '//blog' },
  { name: 'two slashes before a file', target: '//feed.xml' },
  { name: 'other host', target: '//evil.example/%2e%2e/' },
  { name: 'zero byte', target: '/blog%00.html' },
  { name: 'half a letter', target: '/%E0%A4' },
  { name: 'lone percent sign', target: '/%' },
  { name: 'line break', target: '/blog%0d%0aset-cookie:a=1/' },
]
