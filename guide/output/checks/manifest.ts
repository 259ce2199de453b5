import { ICON_LINKS, ICONS } from '../../site/icons.ts'
import { MANIFEST } from '../../site/manifest.ts'
import { resolveLink } from '../address.ts'
import { defineCheck } from '../check.ts'
import type { Problem } from '../check.ts'
import { attribute, relOf } from '../dom.ts'
import type { OutputFiles } from '../files.ts'
import { readImage } from '../image-size.ts'
import { isObject, textValue } from '../json.ts'
import type { JsonObject, JsonValue } from '../json.ts'

const FILE = MANIFEST.slice(1)
const HINT = 'guide/site/manifest.ts writes it from site.config.ts.'
const REQUIRED = ['name', 'short_name', 'start_url', 'display', 'background_color', 'theme_color', 'lang']
const REDRAW = 'cli/build/icons.ts draws it from public/icon.svg: build the site again.'

function parse(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as JsonValue
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function* judgeIcon(icon: JsonObject, files: OutputFiles, origin: string): Iterable<Problem> {
  const src = textValue(icon, 'src') ?? ''
  const sizes = textValue(icon, 'sizes') ?? ''
  const target = resolveLink(src, origin)
  const path = target.kind === 'internal' ? target.path.slice(1) : ''
  if (!files.sizes.has(path)) {
    yield { message: `Its icon ${src} does not exist.`, hint: REDRAW }
  } else if (sizes !== 'any') {
    const image = readImage(files, path)
    const size = image ? `${image.width}x${image.height}` : 'no'
    if (size !== sizes) yield { message: `Its icon ${src} has ${size} pixels; it says ${sizes}.`, hint: REDRAW }
  }
}

function* judgeManifest(manifest: JsonObject, files: OutputFiles, origin: string): Iterable<Problem> {
  for (const name of REQUIRED) {
    if (!textValue(manifest, name)) yield { message: `It has no ${name}.`, hint: HINT }
  }
  const icons = Array.isArray(manifest.icons) ? manifest.icons.filter(isObject) : []
  for (const icon of icons) yield* judgeIcon(icon, files, origin)
  for (const [sizes, purpose] of [
    ['192x192', 'any'],
    ['512x512', 'any'],
    ['512x512', 'maskable'],
  ] as const) {
    if (!icons.some((icon) => icon.sizes === sizes && icon.purpose === purpose)) {
      yield { message: `It has no icon of ${sizes} for "${purpose}".`, hint: 'Look at guide/site/icons.ts.' }
    }
  }
}

export const manifest = defineCheck({
  id: 'manifest',
  why: 'Tabs, bookmarks and home screens show the site by its icons, and browsers ask for favicon.ico unasked.',
  *page({ facts, all }) {
    if (facts.kind === 'redirect') return
    const named = all('link').map((link) => `${relOf(link).join(' ')} ${attribute(link, 'href')}`)
    for (const { rel, href } of ICON_LINKS) {
      if (!named.includes(`${rel} ${href}`)) {
        yield { message: `The page has no <link rel="${rel}" href="${href}">.`, hint: 'nuxt.config.ts names it.' }
      }
    }
  },
  *site({ files, options }) {
    for (const { file, size } of ICONS) {
      const image = files.sizes.has(file) ? readImage(files, file) : undefined
      if (!image || image.width !== size || image.height !== size) {
        yield { page: file, message: `There is no icon of ${size} × ${size} pixels here.`, hint: REDRAW }
      }
    }
    const json = files.sizes.has(FILE) ? parse(files.read(FILE).toString()) : undefined
    if (!json) {
      yield { page: FILE, message: 'The file does not exist, or is no JSON object.', hint: HINT }
      return
    }
    for (const problem of judgeManifest(json, files, options.url)) yield { page: FILE, ...problem }
  },
})
