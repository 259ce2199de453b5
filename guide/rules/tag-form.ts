import type { Tag } from '../tags/define-tag.ts'
import { findTag } from '../tags/registry.ts'
import { startOf } from '../markdown/source/props.ts'
import type { TagEntry } from './define-rule.ts'
import { defineRule } from './define-rule.ts'

/** What is wrong with the form in which a tag is written, if anything is. */
export function judgeForm(
  { name, form }: Tag,
  { node, inText }: TagEntry,
): { message: string; hint: string } | undefined {
  const inline = node.type === 'textComponent'
  if (form === 'inline') {
    if (inline) return undefined
    const hint = `Write it with one colon: :${name}[words]{...}`
    return { message: `"${name}" belongs into a text, not on lines of its own.`, hint }
  }
  if (inText) return { message: `"${name}" can't stand in the middle of a text.`, hint: 'Put it on lines of its own.' }
  if (form === 'line' || !inline) return undefined
  const hint = `Write ::${name}, its text, and a line of :: below.`
  return { message: `"${name}" is a block and needs an end.`, hint }
}

export default defineRule({
  id: 'tag-form',
  summary: 'A block tag is written as a block, and a tag for text in the text.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const entry of body.tags) {
      const tag = findTag(entry.node.name)
      const wrong = tag && judgeForm(tag, entry)
      if (wrong) yield { at: startOf(entry.node), ...wrong }
    }
  },
})
