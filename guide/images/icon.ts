import { Renderer } from '@takumi-rs/core'
import { fromHtml } from '@takumi-rs/helpers/html'
import type { SiteIcon } from '../site/icons.ts'

/**
 * Draws an icon: the mark on paper, since a home screen has a ground of its own.
 *
 * @param icon which one
 * @param mark the SVG element of public/icon.svg
 * @param paper colour of the ground
 */
export async function drawIcon(icon: SiteIcon, mark: string, paper: string): Promise<Buffer> {
  const { size, format } = icon
  const edge = Math.round(size * icon.mark)
  const css = `.ground{display:flex;align-items:center;justify-content:center;width:${size}px;height:${size}px;background:${paper}}
svg{width:${edge}px;height:${edge}px}`
  const { node } = fromHtml(`<div class="ground">${mark}</div>`)
  return new Renderer().render(node, { width: size, height: size, css: [css], format })
}
