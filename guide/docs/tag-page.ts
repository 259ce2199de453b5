import type { Tag } from '../tags/define-tag.ts'
import { describeFields } from './props.ts'
import { childrenInWords, contentInWords, formInWords, parentsInWords } from './tag-words.ts'

/** What stands at the top of every page, so that nobody edits it. */
const NOTE = '<!-- Written by npm run docs:tags from guide/tags/. -->'

function propsOf(tag: Tag): string {
  const props = describeFields(tag.props)
  if (props.length === 0) return 'It has none.'
  return props
    .map(({ name, required, description }) => `- \`${name}\` (${required ? 'required' : 'optional'}): ${description}.`)
    .join('\n')
}

function exampleOf(tag: Tag, example: string | undefined): string[] {
  if (example === undefined) return []
  // Longer than any fence in it.
  const ticks = '`'.repeat(5)
  return [`${ticks}mdc\n${example}\n${ticks}`, `![${tag.name} as readers see it](${tag.name}.png)`]
}

/**
 * The page of docs/tags/ about a tag, as Markdown.
 *
 * @param example Markdown in which the tag is used
 */
export function tagPage(tag: Tag, example: string | undefined): string {
  const parts = [
    NOTE,
    `# ${tag.name}`,
    tag.summary,
    '## Example',
    ...exampleOf(tag, example),
    '## How it is written',
    formInWords(tag),
    '## Props',
    propsOf(tag),
    '## What it holds',
    contentInWords(tag),
    childrenInWords(tag),
    '## Where it stands',
    parentsInWords(tag),
    'All tags are listed in [Writing a guide](../WRITING.md#tags).',
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
