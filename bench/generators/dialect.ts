/** How another generator writes what a tag of ours says. Whatever it has no way of its own for becomes plain Markdown. */
export interface Dialect {
  /** A box, such as `warning` with its title. */
  openBox: (kind: string, title: string) => string
  closeBox: string
  /** Fences as tabs. */
  openTabs: string
  closeTabs: string
  /** What stands behind the three backticks. */
  fence: (language: string, title: string, lines: string) => string
}

const BOXES: Readonly<Record<string, string>> = {
  tldr: 'note',
  'info-box': 'note',
  'tip-box': 'tip',
  'warning-box': 'warning',
  'danger-box': 'danger',
}

const TAG = /^(:{2,})([a-z-]+)(?:\{(.*)\})?$/
const CLOSE = /^:{2,}$/
const FENCE = /^```([a-z]+)( .*)?$/

function propOf(props: string, name: string): string {
  return new RegExp(`${name}="([^"]*)"`).exec(props)?.[1] ?? ''
}

/** Headings and items for the tags that no other generator has. */
function plain(tag: string, props: string): string {
  if (tag === 'faq-item') return `### ${propOf(props, 'question')}`
  if (tag === 'step-item') return `### ${propOf(props, 'title')}`
  if (tag === 'checklist-item') return `**${propOf(props, 'label')}**`
  if (tag === 'checklist-section') return `### ${propOf(props, 'title')}`
  if (tag === 'related-card') return `- [${propOf(props, 'href')}](${propOf(props, 'href')})`
  if (tag === 'call-to-action') return `[${propOf(props, 'label')}](${propOf(props, 'href')})`
  return ''
}

function fenceLine(dialect: Dialect, line: string): string {
  const [, language = '', info = ''] = FENCE.exec(line) ?? []
  const [, title = ''] = /\[([^\]]*)\]/.exec(info) ?? []
  const [, lines = ''] = /\{([\d,-]+)\}/.exec(info) ?? []
  return `\`\`\`${dialect.fence(language, title, lines)}`
}

/**
 * Writes the body of a generated article for another generator: the same words, code, headings and links.
 *
 * @param body without its frontmatter
 */
export function translate(body: string, dialect: Dialect): string {
  const closings: string[] = []
  let isCode = false
  const lines = body.split('\n').map((line) => {
    if (FENCE.test(line) && !isCode) {
      isCode = true
      return fenceLine(dialect, line)
    }
    if (line === '```') isCode = false
    if (isCode) return line
    if (CLOSE.test(line)) return closings.pop() ?? ''
    const [, , tag, props = ''] = TAG.exec(line) ?? []
    if (!tag) return line.replace(/:glossary-term\[([^\]]*)\]\{[^}]*\}/g, '$1')
    const box = BOXES[tag]
    if (box) closings.push(dialect.closeBox)
    else closings.push(tag === 'code-group' ? dialect.closeTabs : '')
    if (box) return dialect.openBox(box, propOf(props, 'title'))
    return tag === 'code-group' ? dialect.openTabs : plain(tag, props)
  })
  return lines.join('\n').replace(/\n{3,}/g, '\n\n')
}
