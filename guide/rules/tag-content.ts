import type { Code, RootContent } from 'mdast'
import type { MdcNode } from '../markdown/source/mdc.ts'
import { isTag } from '../markdown/source/mdc.ts'
import { readFenceInfo } from '../markdown/source/fence-info.ts'
import { startOf } from '../markdown/source/props.ts'
import { textWithAlt } from '../markdown/source/text-of.ts'
import type { Tag, TagContent } from '../tags/define-tag.ts'
import { findTag } from '../tags/registry.ts'
import type { Finding } from './define-rule.ts'
import { defineRule } from './define-rule.ts'
import { count } from './words.ts'

/** Something that a reader sees: words, code, a picture, a line, another tag. A title alone is no content. */
function isShown(node: RootContent): boolean {
  if (isTag(node) || node.type === 'code' || node.type === 'table') return true
  return node.type !== 'definition' && textWithAlt(node).trim() !== ''
}

function* judgeFences(tag: Tag, node: MdcNode, { min, max }: TagContent & { kind: 'fences' }): Generator<Finding> {
  const fences = node.children.filter((child): child is Code => child.type === 'code')
  const other = node.children.find((child) => child.type !== 'code' && isShown(child) && !isTag(child))
  if (fences.length < min || (max !== undefined && fences.length > max)) {
    const wanted = min === max ? `exactly ${count(min, 'fence')}` : `at least ${count(min, 'fence')}`
    yield {
      at: startOf(node),
      message: `"${tag.name}" holds ${wanted}; there ${fences.length === 1 ? 'is' : 'are'} ${fences.length}.`,
    }
  }
  if (other) {
    yield {
      at: startOf(other),
      message: `"${tag.name}" holds fences and nothing else.`,
      hint: 'Put the text above or below it.',
    }
  }
}

/** The tabs of a group are told apart by `[name]`, or by their languages. */
function* judgeTabs(node: MdcNode): Generator<Finding> {
  const seen = new Set<string>()
  for (const child of node.children) {
    if (child.type !== 'code') continue
    const { filename, language = '' } = readFenceInfo(`${child.lang ?? ''} ${child.meta ?? ''}`)
    const name = filename ?? language
    if (seen.has(name)) {
      yield {
        at: startOf(child),
        message: `Two tabs of this group are called "${name}".`,
        hint: 'Give each fence a [name] of its own.',
      }
    }
    seen.add(name)
  }
}

/** The first of a pair is the vulnerable code: what its verdict says must agree. */
function* judgePair(node: MdcNode): Generator<Finding> {
  const fences = node.children.filter((child): child is Code => child.type === 'code')
  for (const [index, verdict] of ['vulnerable', 'fixed'].entries()) {
    const written = fences[index]?.meta?.match(/(?:^|\s)verdict=["']?(\w+)/)?.[1]
    const fence = fences[index]
    if (!fence || written === undefined || written === verdict || !['vulnerable', 'fixed'].includes(written)) continue
    const place = index === 0 ? 'first' : 'second'
    yield {
      at: startOf(fence),
      message: `The ${place} fence of "code-compare" is the ${verdict} one, but is marked as ${written}.`,
    }
  }
}

/** Lists with at most one line of text before each, which names it; anything else would not be shown. */
function* judgeLists(tag: Tag, node: MdcNode, wanted: number): Generator<Finding> {
  const lists = node.children.filter((child) => child.type === 'list')
  if (lists.length !== wanted) {
    const found = `there ${lists.length === 1 ? 'is' : 'are'} ${lists.length}`
    yield {
      at: startOf(node),
      message: `"${tag.name}" holds ${count(wanted, 'list')}; ${found}.`,
      hint: 'Put a line of text between two lists, or write the second with * in place of -.',
    }
    return
  }
  const shown = node.children.filter((child) => !isTag(child) && isShown(child))
  for (const [index, child] of shown.entries()) {
    if (child.type === 'list' || (child.type === 'paragraph' && shown[index + 1]?.type === 'list')) continue
    yield {
      at: startOf(child),
      message: `"${tag.name}" shows its lists and one paragraph before each; this would vanish.`,
      hint: 'Put it above or below.',
    }
  }
}

export default defineRule({
  id: 'tag-content',
  summary: 'A tag holds what its kind asks for: text, fences, lists or its own items.',
  severity: 'error',
  needs: 'blocks',
  *test({ body }) {
    for (const { node } of body.tags) {
      const tag = findTag(node.name)
      if (!tag || (node.type !== 'containerComponent' && tag.content.kind !== 'none')) continue
      const titled =
        tag.headingAsTitle !== 'no' && node.children[0]?.type === 'heading' ? node.children.slice(1) : node.children
      const shown = titled.filter(isShown)
      const { content } = tag
      const at = startOf(node)
      if (content.kind === 'some' && shown.length === 0) {
        yield { at, message: `"${tag.name}" is empty.`, hint: 'Write its text, or delete it.' }
      } else if (content.kind === 'none' && shown[0]) {
        yield {
          at: startOf(shown[0]),
          message: `"${tag.name}" holds no text: it shows its props.`,
          hint: 'Put the text above or below it.',
        }
      } else if (
        content.kind === 'children' &&
        !node.children.some((child) => isTag(child) && tag.children.includes(child.name))
      ) {
        yield { at, message: `"${tag.name}" holds no "${tag.children.join('" or "')}".` }
      } else if (content.kind === 'lists') {
        yield* judgeLists(tag, node, content.count)
      } else if (content.kind === 'fences') {
        yield* judgeFences(tag, node, content)
        if (tag.name === 'code-group') yield* judgeTabs(node)
        if (tag.name === 'code-compare') yield* judgePair(node)
      }
    }
  },
})
