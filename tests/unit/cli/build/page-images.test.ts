import { appendFileSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import { describe, expect, it } from 'vitest'
import { writeIcons } from '../../../../cli/build/icons.ts'
import { writePageImages } from '../../../../cli/build/page-images.ts'
import { readCard } from '../../../../guide/images/read-card.ts'
import { ICONS } from '../../../../guide/site/icons.ts'
import site from '../../../../site.config.ts'
import { FRAME } from '../../guide/images/frame.ts'
import { tempFolder, writeFiles } from '../temp-folder.ts'

const origin = 'https://guide.example'

function page(title: string, images: string[]): string {
  const links = images.map((image) => `<meta property="og:image" content="${origin}${image}">`).join('')
  return `<html><head><meta property="og:title" content="${title}">${links}</head><body></body></html>`
}

function project() {
  const root = tempFolder({ 'public/icon.svg': FRAME.mark })
  const output = join(root, 'output')
  const pages: Record<string, string> = {
    '/': page('Guide: home', ['/og/index.png']),
    '/blog/a/b': page('An article', ['/og/blog/a/b.png', '/og/blog/a/b.1x1.png']),
    '/404': page('Nothing here', []),
  }
  const said: string[] = []
  const draw = () => {
    const wanted = Object.entries(pages).map(([address, html]) => {
      return { address, ...readCard(html, address, { origin, name: site.name }) }
    })
    return writePageImages({ root, output, site, origin, warn: (sentence) => said.push(sentence) }, wanted)
  }
  return { root, output, pages, said, draw }
}

const picturesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.png'))
    .sort()

describe('writePageImages', () => {
  it('draws what the pages name, and draws it once', async () => {
    const { output, pages, said, draw } = project()
    expect(await draw()).toEqual({ pictures: 3, known: 0 })
    expect(picturesIn(output)).toEqual(['og/blog/a/b.1x1.png', 'og/blog/a/b.png', 'og/index.png'])
    expect(imageSize(readFileSync(join(output, 'og/blog/a/b.1x1.png')))).toMatchObject({ width: 1200, height: 1200 })
    const first = readFileSync(join(output, 'og/index.png'))

    writeFiles(output, { 'og/index.png': 'lost' })
    expect(await draw()).toEqual({ pictures: 3, known: 3 })
    expect(readFileSync(join(output, 'og/index.png')).equals(first)).toBe(true)

    pages['/'] = page('Guide: another home', ['/og/index.png'])
    expect(await draw()).toEqual({ pictures: 3, known: 2 })
    expect(readFileSync(join(output, 'og/index.png')).equals(first)).toBe(false)
    expect(said).toEqual([])
  })

  it('draws anew what somebody has changed in the published site', async () => {
    const { output, draw } = project()
    await draw()
    const place = join(output, 'og/index.png')
    const first = readFileSync(place)
    // Published as it is kept.
    await draw()
    appendFileSync(place, 'by hand')
    expect(await draw()).toEqual({ pictures: 3, known: 2 })
    expect(readFileSync(place).equals(first)).toBe(true)
  })

  it('marks a picture as asked for where it was not on this day', async () => {
    const { root, output, draw } = project()
    await draw()
    const folder = join(root, 'node_modules/.cache/page-images')
    const yesterday = Date.now() / 1000 - 90_000
    for (const picture of picturesIn(folder)) utimesSync(join(folder, picture), yesterday, yesterday)
    await draw()
    for (const picture of picturesIn(folder))
      expect(statSync(join(folder, picture)).mtimeMs).toBeGreaterThan(yesterday * 1000 + 1)
    expect(await draw()).toEqual({ pictures: 3, known: 3 })
    expect(picturesIn(output)).toHaveLength(3)
  })

  it('draws where nothing can be kept, and says so once', async () => {
    const { root, output, said, draw } = project()
    writeFiles(root, { 'node_modules/.cache': 'is a file' })
    expect(await draw()).toEqual({ pictures: 3, known: 0 })
    expect(picturesIn(output)).toHaveLength(3)
    expect(said).toEqual([expect.stringContaining("can't be kept for the next build")])
  })

  it('says which signs a picture can’t show', async () => {
    const { pages, said, draw } = project()
    pages['/'] = page('漢字', ['/og/index.png'])
    await draw()
    expect(said).toEqual(["The picture of / can't show 漢 字: guide/images/fonts.ts has no font with it."])
  })

  it('fails where a picture would be clipped', async () => {
    const { pages, draw } = project()
    pages['/'] = page('word '.repeat(300), ['/og/index.png'])
    await expect(draw()).rejects.toThrow("don't fit")
  })
})

describe('writeIcons', () => {
  it('draws every icon from the one of the site', async () => {
    const output = tempFolder({ 'icon.svg': FRAME.mark })
    await writeIcons(output, '#fff')
    for (const { file, size } of ICONS)
      expect(imageSize(readFileSync(join(output, file)))).toMatchObject({ width: size })
  })
})
