import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Shape } from './addresses.ts'
import type { Card } from './card.ts'
import type { FontFile } from './fonts.ts'
import type { CardFrame } from './markup.ts'

function takumiVersion(): string {
  const file = createRequire(import.meta.url).resolve('@takumi-rs/core')
  // Its package.json is not exported: https://nodejs.org/api/packages.html#exports
  const folder = file.slice(0, file.lastIndexOf('@takumi-rs/core') + '@takumi-rs/core'.length)
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version
}

/** Names a picture by everything that it is drawn from: equal keys are equal pictures. */
export type ImageKey = (card: Card, shape: Shape) => string

/**
 * What is the same for all pictures goes in once: the sources of this folder, the fonts, the library and the frame.
 *
 * @returns 64 hexadecimal digits for each picture
 */
export function createImageKey(fonts: readonly FontFile[], frame: CardFrame): ImageKey {
  const shared = createHash('sha256').update(JSON.stringify([takumiVersion(), frame]))
  for (const name of readdirSync(import.meta.dirname).sort()) {
    shared.update(name).update(readFileSync(join(import.meta.dirname, name)))
  }
  for (const { family, data } of fonts) shared.update(family).update(data)
  return (card, shape) =>
    shared
      .copy()
      .update(JSON.stringify([card, shape]))
      .digest('hex')
}
