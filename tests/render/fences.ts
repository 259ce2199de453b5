import type { VNode } from 'vue'
import { h } from 'vue'
import ProsePre from '../../components/prose/ProsePre.vue'

/** A fence as it stands in the slot of a tag: its code is its language unless told otherwise. */
export function fence(language: string, props: Record<string, string> = {}): VNode {
  return h(ProsePre, { language, html: `code of ${language}`, ...props })
}
