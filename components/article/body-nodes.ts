import { find, html } from 'property-information'
import type { VNodeArrayChildren } from 'vue'
import { h } from 'vue'
import type { MarkElement, MarkNode } from '../../guide/markdown/tree.ts'
import { childrenOf, isElement } from '../../guide/markdown/tree.ts'
import { BODY_COMPONENTS } from './body-components.ts'

/** A prop that is bound, `:count="3"`, is JSON; one that is none was told to the editor. */
function boundValue(value: unknown): unknown {
  try {
    return JSON.parse(String(value)) as unknown
  } catch {
    return value
  }
}

/** The attributes of an element, or the props of its component, by the names that HTML and Vue know them by. */
function attributesOf([, props]: MarkElement): Record<string, unknown> {
  const attributes: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith(':')) attributes[name.slice(1)] = boundValue(value)
    else attributes[find(html, name).attribute] = Array.isArray(value) ? value.join(' ') : value
  }
  return attributes
}

function bodyNode(node: MarkNode): VNodeArrayChildren[number] {
  if (!isElement(node)) return node
  const component = BODY_COMPONENTS[node[0]]
  const children = childrenOf(node)
  if (!component) return h(node[0], attributesOf(node), bodyNodes(children))
  const slots = children.length > 0 ? { default: () => bodyNodes(children) } : undefined
  return h(component, attributesOf(node), slots)
}

/**
 * Renders a body as Nuxt Content stores it. Its own renderer finds components by name at run time, and makes them
 * asynchronous: https://github.com/nuxt-content/mdc/blob/main/src/runtime/components/MDCRenderer.vue
 */
export function bodyNodes(nodes: readonly MarkNode[]): VNodeArrayChildren {
  return nodes.map(bodyNode)
}
