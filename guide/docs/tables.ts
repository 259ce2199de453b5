import type { z } from 'zod'
import { TAGS } from '../tags/registry.ts'
import { describeFields } from './props.ts'

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The fields of a schema as a Markdown table. */
export function fieldTable(schema: z.ZodObject): string {
  const rows = describeFields(schema).map(({ name, required, description }) => [
    `\`${name}\``,
    required ? 'yes' : '',
    description,
  ])
  return table(['field', 'required', 'what it says'], rows)
}

/** Every tag with its props and a link to its page, as a Markdown table; required props come without a question mark. */
export function tagTable(): string {
  const rows = TAGS.map((tag) => [
    `[\`${tag.name}\`](tags/${tag.name}.md)`,
    describeFields(tag.props)
      .map(({ name, required }) => `\`${name}${required ? '' : '?'}\``)
      .join(' '),
    tag.summary,
  ])
  return table(['tag', 'props', 'for'], rows)
}

/**
 * Puts text between the lines `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws Error when the two lines are not there
 */
export function fillIn(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from === -1 || to < from) throw new Error(`The lines ${start} and ${end} are missing.`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}
