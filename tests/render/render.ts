import { parseFragment } from 'parse5'
import type { Component, RenderFunction, Slots, VNode } from 'vue'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import type { ArticleContext } from '../../components/article/context.ts'
import { articleContext } from '../../components/article/context.ts'
import type { Element } from '../../guide/output/dom.ts'
import { attribute, classesOf, isElement, walk } from '../../guide/output/dom.ts'
import { visibleText } from '../../guide/output/visible-text.ts'

export type TestSlots = Record<string, () => VNode | VNode[] | string | string[]>

/** What a component rendered, to be asked by tag (`li`), class (`.stamp`), both (`span.stamp`) or id (`#v-0`). */
export interface Rendered {
  html: string
  /** Elements that the selector fits, in the order of the page. */
  all: (selector: string) => Element[]
  /** The only element that the selector fits; throws where there is none or more than one. */
  one: (selector: string) => Element
  /** Texts of the elements that the selector fits, white space folded. */
  texts: (selector: string) => string[]
}

function fits(element: Element, selector: string): boolean {
  const [, tag, kind, name] = selector.match(/^([\w-]*)(?:([.#])([\w-]+))?$/) ?? []
  if (!tag && !name) throw new Error(`"${selector}" is no selector that this test support knows.`)
  if (tag && element.tagName !== tag) return false
  if (kind === '.') return classesOf(element).includes(name ?? '')
  return kind !== '#' || attribute(element, 'id') === name
}

/** The text of an element as a reader sees it. */
export const textOf = (element: Element): string => visibleText(element)

/** Elements inside another one that the selector fits. */
export function inside(element: Element, selector: string): Element[] {
  const found: Element[] = []
  walk(element, (node) => void (node !== element && isElement(node) && fits(node, selector) && found.push(node)))
  return found
}

function read(html: string): Rendered {
  const fragment = parseFragment(html)
  const all = (selector: string): Element[] => {
    const found: Element[] = []
    walk(fragment, (node) => void (isElement(node) && fits(node, selector) && found.push(node)))
    return found
  }
  const one = (selector: string): Element => {
    const [first, ...others] = all(selector)
    if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} × "${selector}" in ${html}`)
    return first
  }
  return { html, all, one, texts: (selector) => all(selector).map(textOf) }
}

/** Tags work without what a page provides: a body may stand where there is no article around it. */
const NOT_PROVIDED = `injection "${String(articleContext)}" not found.`

/** Renders what a function returns, as it is rendered for a page. Throws where Vue would warn. */
export async function renderNode(node: RenderFunction, context?: ArticleContext): Promise<Rendered> {
  const app = createSSRApp({ render: node })
  const warnings: string[] = []
  app.config.warnHandler = (warning) => void (warning !== NOT_PROVIDED && warnings.push(warning))
  if (context) app.provide(articleContext, context)
  const html = await renderToString(app)
  if (warnings.length > 0) throw new Error(`Vue warns: ${warnings.join('\n')}`)
  return read(html)
}

/** Renders one component with its properties and slots. */
export function render(
  component: Component,
  props: Record<string, unknown> = {},
  slots: TestSlots = {},
  context?: ArticleContext,
): Promise<Rendered> {
  return renderNode(() => h(component, props, slots as unknown as Slots), context)
}
