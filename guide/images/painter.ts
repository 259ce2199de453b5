import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Renderer } from '@takumi-rs/core'
import { fromHtml } from '@takumi-rs/helpers/html'
import { SEVERITIES } from '../schema/severity.ts'
import type { Shape } from './addresses.ts'
import { SHAPES } from './addresses.ts'
import type { Card } from './card.ts'
import type { FontFile } from './fonts.ts'
import type { CardFrame } from './markup.ts'
import { cardMarkup } from './markup.ts'
import type { TitleStyle } from './title-size.ts'
import { fitTitle } from './title-size.ts'

/** Draws the picture of a page. */
export type Paint = (card: Card, shape: Shape) => Promise<Buffer>

const STYLE = readFileSync(join(import.meta.dirname, 'card.css'), 'utf8')

function colourRules(colours: CardFrame['colours']): string {
  const tokens = Object.entries(colours).map(([name, value]) => `--${name}:${value}`)
  const kinds = [
    ...SEVERITIES.map((severity) => [`is-${severity}`, severity]),
    ...['vulnerable', 'fixed'].map((kind) => [kind, kind]),
  ]
  return `:root{${tokens.join(';')}}${kinds.map(([name, token]) => `.${name}{--kind:var(--${token})}`).join('')}`
}

function titleRules({ pixels, breaksWords }: TitleStyle): string {
  return `.title{font-size:${pixels}px;overflow-wrap:${breaksWords ? 'anywhere' : 'normal'}}`
}

/**
 * Makes ready to draw: registering the fonts takes longer than a picture.
 *
 * @returns what draws a PNG; it throws where the words of a card don't fit
 */
export async function createPainter(fonts: readonly FontFile[], frame: CardFrame): Promise<Paint> {
  const renderer = new Renderer()
  for (const { family, weight, data, ranges } of fonts) {
    await renderer.registerFont({ name: family, weight, data, unicodeRange: ranges })
  }
  const style = colourRules(frame.colours) + STYLE
  return async (card, shape) => {
    const { width, height } = SHAPES[shape]
    const { node } = fromHtml(cardMarkup(card, frame))
    const measure = (title: TitleStyle) => renderer.measure(node, { width, css: [style, titleRules(title)] })
    const title = await fitTitle(measure, { height, shape })
    if (!title)
      throw new Error(`The words of the picture for "${card.title}" don't fit into ${width} × ${height} pixels.`)
    const css = [style, titleRules(title), `.card{height:${height}px}`]
    return renderer.render(node, { width, height, css, format: 'png' })
  }
}
