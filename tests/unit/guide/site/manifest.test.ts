import { expect, it } from 'vitest'
import { manifestText } from '../../../../guide/site/manifest.ts'
import site from '../../../../site.config.ts'

it('has the words and colours of the site, and an icon of each kind that home screens ask for', () => {
  const manifest = JSON.parse(manifestText(site)) as Record<string, unknown> & { icons: Record<string, string>[] }
  expect(manifest).toMatchObject({
    name: site.name,
    description: site.description,
    lang: site.language,
    start_url: '/',
    background_color: site.colours.paper.light,
  })
  expect(manifest.icons.map(({ src, sizes, purpose }) => [src, sizes, purpose])).toEqual([
    ['/icon.svg', 'any', 'any'],
    ['/icon-192.png', '192x192', 'any'],
    ['/icon-512.png', '512x512', 'any'],
    ['/icon-maskable-512.png', '512x512', 'maskable'],
  ])
})
