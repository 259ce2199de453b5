import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawIcon } from '../../guide/images/icon.ts'
import { ICON_SVG, ICONS } from '../../guide/site/icons.ts'

/**
 * Draws the icons in all sizes from the one in the finished site.
 *
 * @param output folder of the finished site
 * @param paper colour of their ground
 */
export async function writeIcons(output: string, paper: string): Promise<void> {
  const mark = readFileSync(join(output, ICON_SVG), 'utf8')
  for (const icon of ICONS) writeFileSync(join(output, icon.file), await drawIcon(icon, mark, paper))
}
