import type { StackId } from '../schema/stack.ts'
import { STACK_NAMES } from '../schema/stack.ts'
import type { MergedGroup, MergedGuide } from './merge.ts'

/** Items of one page. Each has some 45 bytes compressed; a page may have 40,000 with style and script. */
export const MOST_ITEMS = 400

/** The tool of guides that are for every reader. */
export const FOR_ALL = 'any'

/** One page of the checklist for one tool, where the whole list is too long for one page. */
export interface ChecklistPart {
  tool: StackId
  name: string
  /** From 1, and how many there are for the tool. */
  number: number
  count: number
  groups: MergedGroup[]
}

/** A tool with the pages of its checklist. */
export interface ToolParts {
  tool: StackId
  name: string
  items: number
  /** Addresses of its pages, in order. */
  paths: string[]
}

const itemsOf = ({ items }: MergedGuide): number => items.filter(({ isRepeated }) => !isRepeated).length

/** Whether the whole list stands on one page. */
export function isShort(groups: readonly MergedGroup[], most = MOST_ITEMS): boolean {
  return groups.flatMap(({ guides }) => guides).reduce((sum, guide) => sum + itemsOf(guide), 0) <= most
}

/** Guides with severities above them, in pages; a guide is not taken apart. */
function paginate(groups: readonly MergedGroup[], most: number): MergedGroup[][] {
  const pages: MergedGroup[][] = []
  let room = 0
  for (const { severity, guides } of groups) {
    for (const guide of guides) {
      room -= guide.items.length
      if (room < 0 || pages.length === 0) {
        pages.push([])
        room = most - guide.items.length
      }
      const page = pages.at(-1) ?? []
      const last = page.at(-1)
      if (last && last.severity === severity) last.guides.push(guide)
      else page.push({ severity, guides: [guide] })
    }
  }
  return pages
}

/** Marks what a guide before it on the same page shows. */
function markRepeated(groups: MergedGroup[]): MergedGroup[] {
  const shown = new Set<string>()
  const mark = (guide: MergedGuide): MergedGuide => ({
    ...guide,
    items: guide.items.map((item) => {
      const isRepeated = shown.has(item.label)
      shown.add(item.label)
      return { ...item, isRepeated }
    }),
  })
  return groups.map((group) => ({ ...group, guides: group.guides.map(mark) }))
}

/**
 * Cuts the merged list into pages for each tool; a guide for several tools is in the list of each.
 *
 * @param groups of all guides, as mergeChecklists gives them
 */
export function partsOf(groups: readonly MergedGroup[], most = MOST_ITEMS): ChecklistPart[] {
  const all = groups.flatMap(({ guides }) => guides)
  const tools = [...new Set(all.flatMap(({ stack }) => (stack.length > 0 ? stack : ([FOR_ALL] as const))))]
  return tools
    .sort((a, b) => STACK_NAMES[a].localeCompare(STACK_NAMES[b], 'en'))
    .flatMap((tool) => {
      const isFor = ({ stack }: MergedGuide) => (tool === FOR_ALL ? stack.length === 0 : stack.includes(tool))
      const own = groups.map((group) => ({ ...group, guides: group.guides.filter(isFor) }))
      const pages = paginate(own, most)
      return pages.map((page, index) => ({
        tool,
        name: STACK_NAMES[tool],
        number: index + 1,
        count: pages.length,
        groups: markRepeated(page),
      }))
    })
}

/** The address of a page of a tool's list. */
export function partPath({ tool, number }: Pick<ChecklistPart, 'tool' | 'number'>): string {
  return number === 1 ? `/checklist/${tool}` : `/checklist/${tool}/${number}`
}

/** The tools that there are lists for. */
export function toolParts(parts: readonly ChecklistPart[]): ToolParts[] {
  return parts
    .filter(({ number }) => number === 1)
    .map(({ tool, name }) => {
      const own = parts.filter((part) => part.tool === tool)
      const guides = own.flatMap(({ groups }) => groups.flatMap((group) => group.guides))
      return {
        tool,
        name,
        items: guides.reduce((sum, guide) => sum + itemsOf(guide), 0),
        paths: own.map(partPath),
      }
    })
}
