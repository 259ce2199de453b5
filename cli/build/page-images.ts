import { mkdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import type { Shape } from '../../guide/images/addresses.ts'
import { imageAddress } from '../../guide/images/addresses.ts'
import type { Card } from '../../guide/images/card.ts'
import { readFonts } from '../../guide/images/fonts.ts'
import { createImageKey } from '../../guide/images/image-key.ts'
import type { CardFrame } from '../../guide/images/markup.ts'
import { createPainter } from '../../guide/images/painter.ts'
import type { WantedImages } from '../../guide/images/read-card.ts'
import { unprintableIn } from '../../guide/images/unprintable.ts'
import type { SiteConfig } from '../../guide/site/types.ts'
import { openKeptImages } from './kept-images.ts'

/** Kept by hosts between builds, as other tools' caches are. */
const CACHE = 'node_modules/.cache/page-images'

const MARK = 'public/icon.svg'

interface Picture {
  /** Path below the output folder. */
  file: string
  /** Of the page that it stands for. */
  address: string
  card: Card
  shape: Shape
}

/** How many pictures there are, and how many of them were known from an earlier build. */
export interface ImageTotals {
  pictures: number
  known: number
}

/** Where a picture is made and what every picture has. */
export interface ImageProject {
  /** Folder of the repository. */
  root: string
  /** Folder of the finished site. */
  output: string
  site: Pick<SiteConfig, 'name' | 'colours'>
  /** Public address without a trailing slash. */
  origin: string
  warn: (sentence: string) => void
}

function frameOf({ root, site, origin }: ImageProject): CardFrame {
  const colours = Object.entries(site.colours).map(([token, { light }]) => [token, light] as const)
  const mark = readFileSync(join(root, MARK), 'utf8')
  return { name: site.name, host: new URL(origin).host, mark, colours: Object.fromEntries(colours) }
}

/** The pictures that a page names. */
export interface PageImages extends WantedImages {
  /** Of the page. */
  address: string
}

function picturesOf(pages: readonly PageImages[]): Picture[] {
  return pages.flatMap(({ address, card, shapes }) => {
    return shapes.map((shape) => ({ file: imageAddress(address, shape).slice(1), address, card, shape }))
  })
}

/** Runs a job for each item, as many at once as there are processors: Takumi draws in threads of its own. */
async function forEachAtOnce<T>(items: readonly T[], job: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  const work = async () => {
    for (const item of waiting) await job(item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
}

/**
 * Draws the pictures that the finished pages name, from what the pages say, and puts them next to the pages. A picture
 * whose words, look and fonts are those of an earlier build is taken from there.
 *
 * @param pages with the pictures that they name
 * @throws Error where the words of a picture don't fit
 */
export async function writePageImages(project: ImageProject, pages: readonly PageImages[]): Promise<ImageTotals> {
  const { root, output, warn } = project
  const frame = frameOf(project)
  const fonts = readFonts()
  const keyOf = createImageKey(fonts, frame)
  const kept = openKeptImages(join(root, CACHE), warn)
  const placeOf = ({ file }: Picture) => join(output, file)

  const pictures = picturesOf(pages)
  for (const folder of new Set(pictures.map((picture) => dirname(placeOf(picture)))))
    mkdirSync(folder, { recursive: true })
  const unknown = pictures.filter((picture) => {
    return !kept.publish(keyOf(picture.card, picture.shape), placeOf(picture))
  })
  for (const { address, card, shape } of pictures) {
    const missing = shape === 'wide' ? unprintableIn(Object.values(card).flat().join(' '), fonts) : []
    if (missing.length > 0) {
      warn(`The picture of ${address} can't show ${missing.join(' ')}: guide/images/fonts.ts has no font with it.`)
    }
  }
  if (unknown.length > 0) {
    const paint = await createPainter(fonts, frame)
    await forEachAtOnce(unknown, async (picture) => {
      const image = await paint(picture.card, picture.shape)
      kept.add(keyOf(picture.card, picture.shape), image, placeOf(picture))
    })
  }
  kept.close()
  return { pictures: pictures.length, known: pictures.length - unknown.length }
}
