import type { Verdict } from './fence.ts'
import { slugFor } from './slug.ts'
import type { MarkNode } from './tree.ts'
import { isElement, stringProp, visit } from './tree.ts'

/** What the id of a fence is made of. */
export interface FenceName {
  filename?: string
  verdict?: Verdict
  /** Id of the heading of the page that the fence stands below. */
  heading?: string
}

/** Two hyphens: ids of headings, questions and checklist items never have them, see asHeadingId. */
const PREFIX = 'code--'

/**
 * Gives the fences of one page their ids, in the order of the page. An id comes from the name of the file, or else from the
 * heading above, and from the verdict, so it stays when other text changes. Only fences that have all of it in common
 * are numbered.
 */
export function createFenceIds(): (fence: FenceName) => string {
  const taken = new Set<string>()
  return ({ filename, verdict, heading }) => {
    const words = slugFor((filename ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()) || heading || 'block'
    const plain = PREFIX + [words.replace(/^_/, ''), verdict].filter(Boolean).join('-')
    let id = plain
    for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`
    taken.add(id)
    return id
  }
}

/** Writes the ids into a tree whose fences were finished, in place. */
export function identifyFences(nodes: MarkNode[]): void {
  const idOf = createFenceIds()
  let heading: string | undefined
  for (const node of nodes) {
    if (!isElement(node)) continue
    if (/^h[1-6]$/.test(node[0])) heading = stringProp(node, 'id')
    visit([node], (element) => {
      if (element[0] !== 'pre') return undefined
      const verdict = stringProp(element, 'verdict') as Verdict | undefined
      element[1].id = idOf({ filename: stringProp(element, 'filename'), verdict, heading })
      return false
    })
  }
}
