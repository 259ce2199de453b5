import { validate } from 'dockerfile-utils'
import { parse as parseJsonc } from 'jsonc-parser'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, it } from 'vitest'
import { HOSTS } from '../../../../deploy/hosts/all.ts'
import { caddyFiles } from '../../../../deploy/hosts/caddy.ts'
import { cloudflareFiles } from '../../../../deploy/hosts/cloudflare.ts'
import { containerFiles } from '../../../../deploy/hosts/container.ts'
import { contentTypes } from '../../../../deploy/hosts/content-types.ts'
import { netlifyFiles } from '../../../../deploy/hosts/netlify.ts'
import { nginxFiles } from '../../../../deploy/hosts/nginx.ts'
import { isPublished } from '../../../../deploy/hosts/published.ts'
import { vercelFiles } from '../../../../deploy/hosts/vercel.ts'
import { hostedSite, TEXTS } from './site.ts'

const site = hostedSite()
const AROUND = { node: '26.10.0', worker: '../worker.ts' }
const manyRedirects = (count: number) => {
  const lines = Array.from({ length: count }, (_, index) => `/old-${index} /blog 301\n`)
  return hostedSite({ ...TEXTS, _redirects: lines.join('') })
}

describe.each(Object.entries(HOSTS))('%s', (name, host) => {
  const text = Object.values(host.files(site, AROUND)).join('\n')

  it('sends the whole policy', () => {
    if (name === 'container') return expect(host.published?.keeps('blog/guides/x.html.br')).toBe(true)
    // JSON has quotes of its own, nginx and Caddy put others around.
    for (const value of Object.values(site.headers)) expect(text).toContain(value)
    expect(text).toContain('max-age=63072000; includeSubDomains; preload')
    expect(text).toContain('public, max-age=31536000, immutable')
    expect(text).toContain('noindex')
  })

  it('leads old addresses on, and only to what is published', () => {
    if (name === 'container') return expect(host.published?.keeps('_redirects')).toBe(true)
    expect(text).toMatch(/\/old"?[, \n]/)
    expect(text).not.toContain('/nowhere')
  })
})

describe('nginxFiles', () => {
  const { 'site.conf': text = '' } = nginxFiles(site, { listen: ['8080'], root: '/srv/a "b"', log: '/var/log/a.log' })

  it('quotes what it is given', () => {
    expect(text).toContain('root "/srv/a \\"b\\"";')
  })

  it('leads from http to https only where it is told to', () => {
    expect(text).not.toContain('return 301 https')
    const { 'site.conf': both } = nginxFiles(site, { plain: ['80'], listen: ['443 ssl'], root: '/srv', log: '/a.log' })
    expect(both).toContain('  listen 80;\n  server_name guide.example;')
    expect(both).toContain('return 301 https://$server_name$request_uri;')
  })

  it('logs no full address of a reader and no query', () => {
    expect(text.match(/^log_format site '(.*)';$/m)?.[1]).toBe(
      '$time_iso8601 $site_reader $request_method "$site_asked" $status $body_bytes_sent $request_time',
    )
  })
})

describe('caddyFiles', () => {
  it('has no mark where a line break belongs', () => {
    const { Caddyfile } = caddyFiles(site, { address: ':80', root: '/srv', log: 'stderr' })
    expect(Caddyfile).not.toContain('\u2424')
    expect(Caddyfile).toContain('respond "Only GET and HEAD are answered here.\n" 405')
  })
})

describe('cloudflareFiles', () => {
  const options = { name: 'guide', worker: '../worker.ts' }
  const files = cloudflareFiles(site, options)

  it('publishes no file that the worker answers better', () => {
    expect(parseJsonc(files['wrangler.jsonc'] ?? '')).toMatchObject({
      main: 'worker.ts',
      send_metrics: false,
      observability: { enabled: false },
      assets: { directory: 'public', html_handling: 'none', not_found_handling: 'none', run_worker_first: ['/*.html'] },
    })
    expect(JSON.parse(files['site.json'] ?? '')).toMatchObject({
      redirects: [
        ['/old', '/blog/guides/x'],
        ['/alt', '/grüße'],
      ],
    })
  })

  it('takes a header away before another rule gives it anew', () => {
    expect(files['public/_headers']).toContain(
      '\n/_nuxt/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n',
    )
  })

  it('stops where the host would cut off', () => {
    const feeds = Array.from({ length: 100 }, (_, index) => [`blog/${index}/feed.xml`, '<feed/>'])
    const xml = Array.from({ length: 200 }, (_, index) => [`${index}.xml`, '<a/>'])
    const large = hostedSite({ ...TEXTS, ...(Object.fromEntries([...feeds, ...xml]) as Record<string, string>) })
    expect(() => cloudflareFiles(large, options)).toThrow(
      /^Cloudflare takes 100 rules in _headers, and this site has \d+: https:/,
    )
    const scripts = Array.from({ length: 40 }, (_, index) => `<script>a(${index})</script>`).join('')
    expect(() => cloudflareFiles(hostedSite({ ...TEXTS, 'index.html': scripts }), options)).toThrow(
      /^Cloudflare takes 2000 characters in a line of _headers, and this site has \d+: /,
    )
  })
})

describe('netlifyFiles', () => {
  const files = netlifyFiles(site)

  it('has rules of which no two set one header of one path', () => {
    const rules = (files['public/_headers'] ?? '').split(/\n(?=\/)/)
    const set = rules.map((rule) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name))
    const [everywhere = [], ...others] = set
    expect(others.flat().filter((name) => everywhere.includes(name))).toEqual([])
    expect(files['public/_headers']).toContain('\n/blog/guides/x.md\n  X-Robots-Tag: noindex\n')
  })

  it('redirects although a page stands at the old address', () => {
    expect(files['public/_redirects']).toBe('/old /blog/guides/x 301!\n/alt /gr%C3%BC%C3%9Fe 301!\n')
  })

  it('has settings that can be read', () => {
    expect(parseToml(files['netlify.toml'] ?? '')).toMatchObject({ build: { publish: 'public', command: '' } })
  })
})

describe('vercelFiles', () => {
  const settings = JSON.parse(vercelFiles(site)['vercel.json'] ?? '') as { headers: { source: string }[] }

  it('builds nothing, and has clean addresses', () => {
    expect(settings).toMatchObject({ buildCommand: null, cleanUrls: true, trailingSlash: false })
    expect(settings.headers.map(({ source }) => source)).toEqual(
      expect.arrayContaining(['/(.*)', '/_nuxt/(.*)', '/blog/(.*)\\.md']),
    )
  })

  it('stops where the host would refuse', () => {
    expect(() => vercelFiles(manyRedirects(2_100))).toThrow(
      /^Vercel takes 2048 rules and redirects, and this site has 21\d\d: /,
    )
  })
})

describe('containerFiles', () => {
  const { Containerfile = '' } = containerFiles({ node: '26.10.0' })

  it('is a file without a mistake', () => {
    expect(validate(Containerfile)).toEqual([])
  })

  it('ends in an image without a shell, run by nobody', () => {
    const last = Containerfile.slice(Containerfile.lastIndexOf('FROM'))
    expect(last).toMatch(/^FROM scratch$/m)
    expect(last).not.toMatch(/^RUN|\b(?:sh|bash)\b/m)
    expect(last).toMatch(/^USER 65532:65532$/m)
    expect(last).toMatch(/^HEALTHCHECK .* CMD \["\/usr\/bin\/node", "\/app\/health\.mjs"\]$/m)
  })
})

describe('contentTypes', () => {
  it('has one type for an ending, and names the files that have another', () => {
    const { byEnding, byAddress } = contentTypes(site.files)
    expect(byEnding.get('html')).toBe('text/html; charset=utf-8')
    expect(byEnding.get('md')).toBe('text/markdown; charset=utf-8')
    expect(byAddress.size).toBe(1)
  })
})

describe('isPublished', () => {
  it.each(['index.html', '.well-known', '.well-known/security.txt', '_nuxt/a.js', ''])('gives %s to a host', (path) => {
    expect(isPublished(path)).toBe(true)
  })

  it.each(['index.html.br', 'a.gz', '_redirects', '.env', 'a/.env'])('keeps %s back', (path) => {
    expect(isPublished(path)).toBe(false)
  })
})
