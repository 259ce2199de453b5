import { count, listOf } from '../rules/words.ts'
import type { Tag, TagContent } from '../tags/define-tag.ts'
import { findTag } from '../tags/registry.ts'

const FORMS: Record<Tag['form'], (name: string) => string> = {
  block: (name) => `A block: a line \`::${name}\`, what it holds, and a line \`::\`.`,
  inline: (name) =>
    `In the middle of a text, with one colon: \`:${name}\`, the words in brackets, its props in braces.`,
  line: (name) =>
    `A line \`::${name}\` with its props and a line \`::\`, or one line \`:${name}\` with its props; nothing stands inside.`,
}

/** How a tag is written, as a sentence. */
export function formInWords({ form, name }: Tag): string {
  return FORMS[form](name)
}

function contentOf(content: TagContent): string {
  switch (content.kind) {
    case 'none':
      return 'Nothing: it shows its props.'
    case 'any':
      return 'Anything, also nothing.'
    case 'some':
      return 'Text, lists, tables or fences; it must not be empty.'
    case 'children':
      return 'At least one of the tags named below.'
    case 'fences': {
      const fences = `${content.max === content.min ? 'Exactly' : 'At least'} ${count(content.min, 'fence')}`
      return `${fences}, and nothing else.`
    }
    case 'lists':
      return `${count(content.count, 'list')}; a line of text before each may name it.`
  }
}

const TITLES: Record<Tag['headingAsTitle'], string> = {
  no: '',
  optional: ' A heading as first child stands for the prop `title`.',
  required: ' It has a title: the prop `title`, or a heading as first child.',
}

/** What a tag holds, as sentences. */
export function contentInWords({ content, headingAsTitle }: Tag): string {
  return contentOf(content) + TITLES[headingAsTitle]
}

/** A tag as a link from its neighbour in docs/tags/. */
function linkTo(name: string): string {
  return findTag(name) ? `[\`${name}\`](${name}.md)` : `\`${name}\``
}

/** Where a tag may stand, as a sentence. */
export function parentsInWords({ parents, form }: Tag): string {
  if (!parents) return form === 'inline' ? 'In any text.' : 'On the page, and in the tags that name it below theirs.'
  const places = parents.map((name) => (name === 'page' ? 'on the page itself, in no other tag' : `in ${linkTo(name)}`))
  return `Only ${listOf(places)}.`
}

/** Which block tags may stand directly in a tag, as a sentence; empty for a tag that holds nothing. */
export function childrenInWords({ children, content }: Tag): string {
  if (content.kind === 'none') return ''
  return children.length === 0
    ? 'No block tag stands in it.'
    : `Block tags that may stand in it: ${listOf(children.map(linkTo))}.`
}
