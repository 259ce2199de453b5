import type { MeasuredNode, MeasuredTextRun } from '@takumi-rs/core'
import type { Shape } from './addresses.ts'

/** Pixels, the largest first. The smallest can still be read where the picture is shown at a quarter of its size. */
const SIZES = [150, 138, 126, 116, 106, 98, 90, 82, 76, 70, 64, 58, 52, 46, 40] as const

/** Where to begin: a short title must not shout, and a word that has to be broken is no headline. */
const LARGEST: Readonly<Record<Shape, number>> = { wide: 126, landscape: 138, square: 150 }
const LARGEST_BROKEN = 76

/** How a title is set. */
export interface TitleStyle {
  pixels: number
  /** True where a word is longer than a line, so that it has to be broken. */
  breaksWords: boolean
}

/** Pixels that rounding may add to a line. */
const TOLERANCE = 1

/** True where a line of text is wider than its box: a word is too long. The space at which a line breaks hangs over. */
function isTooWide({ width, runs, children }: MeasuredNode): boolean {
  const reach = ({ text, x, width: wide, height }: MeasuredTextRun) => x + wide - (/\s$/.test(text) ? height / 2 : 0)
  return runs.some((run) => reach(run) > width + TOLERANCE) || children.some(isTooWide)
}

/**
 * Finds the largest size at which a title is shown as a whole, words whole where that can be.
 *
 * @param measure lays the picture out at a size, as high as it has to be
 * @returns undefined where it does not fit in the smallest size either
 */
export async function fitTitle(
  measure: (style: TitleStyle) => Promise<MeasuredNode>,
  { height, shape }: { height: number; shape: Shape },
): Promise<TitleStyle | undefined> {
  const whole = SIZES.filter((pixels) => pixels <= LARGEST[shape])
  const broken = SIZES.filter((pixels) => pixels <= LARGEST_BROKEN)
  const styles = [
    ...whole.map((pixels) => ({ pixels, breaksWords: false })),
    ...broken.map((pixels) => ({ pixels, breaksWords: true })),
  ]
  for (const style of styles) {
    const card = await measure(style)
    // Top, text and strip: the first and the last cut long names off by themselves.
    const text = card.children[1] ?? card
    if (card.height <= height && !isTooWide(text)) return style
  }
  return undefined
}
