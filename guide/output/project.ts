import { resolve } from 'node:path'
import { ELEMENT_NAMES } from '../../elements/names.ts'
import site from '../../site.config.ts'
import { today } from '../schema/date.ts'
import { siteOrigin } from '../site/address.ts'
import type { OutputOptions } from './options.ts'
import { readUnpublished } from './unpublished.ts'

/**
 * What the checks need to know of this project. The environment counts as it does for the build: NUXT_SITE_URL is the
 * public address, GUIDE_CONTENT the content folder.
 *
 * @param root the project's folder, in which the site was built
 * @throws Error with one sentence for people when NUXT_SITE_URL is no address
 */
export function projectOptions(root: string, env: Record<string, string | undefined> = process.env): OutputOptions {
  return {
    url: siteOrigin(env.NUXT_SITE_URL || site.url),
    today: today(),
    customElements: ELEMENT_NAMES,
    indexNowKey: site.indexNow.key,
    buildFolder: root,
    unpublished: readUnpublished(resolve(root, env.GUIDE_CONTENT || 'content'), today()),
  }
}
