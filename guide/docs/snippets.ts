import { frontmatterFields } from '../schema/frontmatter.ts'
import { SEVERITIES } from '../schema/severity.ts'
import type { Tag } from '../tags/define-tag.ts'
import { TAGS, findTag } from '../tags/registry.ts'
import { describeFields } from './props.ts'

/** https://code.visualstudio.com/docs/editing/userdefinedsnippets */
interface Snippet {
  /** The MDC extension reads Markdown as its own language. */
  scope: 'markdown,mdc'
  prefix: string
  description: string
  body: string[]
}

/** Numbers the places of a snippet in the order in which the cursor visits them. */
class Places {
  private last = 0

  next(text = ''): string {
    this.last++
    return text === '' ? `$${this.last}` : `\${${this.last}:${text}}`
  }

  choice(values: readonly string[]): string {
    this.last++
    return `\${${this.last}|${values.join(',')}|}`
  }
}

/** How many levels of tags a tag can't do without: 0 for a tag that holds none. */
function levels(tag: Tag): number {
  const [child] = tag.content.kind === 'children' ? tag.children : []
  const inner = child === undefined ? undefined : findTag(child)
  return inner ? levels(inner) + 1 : 0
}

function opening(tag: Tag, places: Places): string {
  const needsTitle = tag.headingAsTitle === 'required'
  const props = describeFields(tag.props)
    .filter(({ name, required }) => required || (needsTitle && name === 'title'))
    .map(({ name }) => `${name}="${places.next()}"`)
  return tag.name + (props.length > 0 ? `{${props.join(' ')}}` : '')
}

function fences(tag: Tag, count: number, places: Places): string[] {
  return Array.from({ length: count }, (_, index) => {
    const verdict = tag.name === 'code-compare' ? ` verdict=${index === 0 ? 'vulnerable' : 'fixed'}` : ''
    const name = places.next(tag.name === 'code-compare' ? 'file.ts' : `Stack ${index + 1}`)
    return ['', `\`\`\`${places.next('ts')} [${name}]${verdict}`, places.next('code'), '```', '']
  })
    .flat()
    .filter((line, index, lines) => line !== '' || lines[index + 1] !== '')
}

function inside(tag: Tag, places: Places): string[] {
  const { content } = tag
  if (content.kind === 'none') return []
  if (content.kind === 'fences') return fences(tag, content.min, places)
  if (content.kind === 'children') return tag.children.flatMap((name) => blockOf(findTag(name), places))
  if (content.kind === 'lists') {
    return ['-', '*']
      .slice(0, content.count)
      .flatMap((mark) => [`**${places.next()}**`, '', `${mark} ${places.next()}`, ''])
  }
  return [places.next()]
}

function blockOf(tag: Tag | undefined, places: Places): string[] {
  if (!tag) return []
  const colons = ':'.repeat(2 + levels(tag))
  return [colons + opening(tag, places), ...inside(tag, places), colons]
}

function inlineOf(tag: Tag, places: Places): string[] {
  const words = places.next('words')
  return [`:${opening(tag, places).replace(tag.name, `${tag.name}[${words}]`)}`]
}

function frontmatterSnippet(): Snippet {
  const places = new Places()
  const values: Record<string, () => string> = {
    date: () => '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
    sources: () => `\n  - title: ${places.next()}\n    url: https://${places.next()}`,
  }
  const required = describeFields(frontmatterFields)
    .filter((field) => field.required)
    .map(({ name }) => `${name}:${name === 'sources' ? '' : ' '}${values[name]?.() ?? places.next()}`)
  const optional = ['draft: true', `severity: ${places.choice(SEVERITIES)}`, `stack: [${places.next('any')}]`]
  return {
    scope: 'markdown,mdc',
    prefix: 'frontmatter',
    description: 'The fields of a guide',
    body: ['---', ...required.join('\n').split('\n'), ...optional, '---', '', '$0'],
  }
}

/** Name → snippet, for every tag that is ready and for the frontmatter of a guide. */
export function snippets(): Record<string, Snippet> {
  const ofTags = TAGS.map((tag): [string, Snippet] => {
    const places = new Places()
    const body = tag.form === 'inline' ? inlineOf(tag, places) : blockOf(tag, places)
    return [tag.name, { scope: 'markdown,mdc', prefix: tag.name, description: tag.summary, body: [...body, '$0'] }]
  })
  return { frontmatter: frontmatterSnippet(), ...Object.fromEntries(ofTags) }
}
