import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CardFrame } from '../../../../guide/images/markup.ts'
import site from '../../../../site.config.ts'

const MARK = resolve(import.meta.dirname, '../../../../public/icon.svg')

/** What the pictures of this site have in common. */
export const FRAME: CardFrame = {
  name: site.name,
  host: 'guide.example',
  mark: readFileSync(MARK, 'utf8'),
  colours: Object.fromEntries(Object.entries(site.colours).map(([name, { light }]) => [name, light])),
}
