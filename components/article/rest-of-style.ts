import type { VNode } from 'vue'
import { h } from 'vue'

/**
 * The style sheet of what follows. Browsers paint what stands before such a link without waiting for what is behind it.
 * Firefox shows what is behind it as well, without the style, unless a script is in between, which has to wait for the
 * sheet: https://jakearchibald.com/2016/link-in-body/
 *
 * @param href address of the sheet; nothing where it is empty, as in dev
 */
export function restOfStyle(href: string | undefined): VNode[] {
  return href ? [h('link', { rel: 'stylesheet', href }), h('script', ' ')] : []
}
