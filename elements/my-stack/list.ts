import type { ListToExport } from '../../guide/checklist/markdown.ts'
import type { MyStack } from '../my-stack.ts'

const textOf = (element: Element | null): string => element?.textContent.trim() ?? ''

const shownIn = <Found extends HTMLElement>(element: Element, selector: string): Found[] =>
  [...element.querySelectorAll<Found>(selector)].filter(({ hidden }) => !hidden)

/** Reads from the page what is shown and ticked now. */
export function readList(stack: MyStack): Omit<ListToExport, 'address'> {
  return {
    tools: stack.picked().map((tool) => textOf(tool.closest('label'))),
    groups: shownIn(stack, '.stack-group').map((group) => ({
      title: textOf(group.querySelector('h2')),
      guides: shownIn(group, '.checklist').map((guide) => ({
        title: textOf(guide.querySelector('h3')),
        href: guide.querySelector('a')?.href ?? '',
        items: shownIn(guide, 'li').map((item) => {
          const [own, ...others] = shownIn<HTMLAnchorElement>(item, 'a')
          return {
            label: textOf(item.querySelector('label')),
            isDone: item.querySelector('input')?.checked ?? false,
            href: own?.href ?? '',
            others: others.map((link) => ({ title: textOf(link), href: link.href })),
          }
        }),
      })),
    })),
  }
}
