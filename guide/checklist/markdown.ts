/** A link with an absolute address. */
export interface ListLink {
  title: string
  href: string
}

/** The merged checklist as a reader sees it now. */
export interface ListToExport {
  /** Names of the picked tools; empty for all. */
  tools: string[]
  /** Absolute, of this list with these tools. */
  address: string
  groups: { title: string; guides: (ListLink & { items: ListItem[] })[] }[]
}

export interface ListItem {
  label: string
  isDone: boolean
  /** To the item in its guide, with the item's label as text. */
  href: string
  /** The same item in other guides. */
  others: ListLink[]
}

const escaped = (text: string): string => text.replace(/[\\`*_~[\]<>]/g, String.raw`\$&`)

const link = ({ title, href }: ListLink): string =>
  `[${escaped(title)}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`

function task({ label, isDone, href, others }: ListItem): string {
  const also = others.length > 0 ? ` (also in ${others.map(link).join(', ')})` : ''
  return `- [${isDone ? 'x' : ' '}] ${link({ title: label, href })}${also}`
}

/** The list as Markdown with GitHub's task lists (https://github.github.com/gfm/#task-list-items-extension-). */
export function checklistMarkdown({ tools, address, groups }: ListToExport): string {
  const items = groups.flatMap(({ guides }) => guides.flatMap((guide) => guide.items))
  const done = items.filter(({ isDone }) => isDone).length
  const title = `# Security checklist${tools.length > 0 ? `: ${escaped(tools.join(', '))}` : ''}`
  const blocks = [title, `${done} of ${items.length} done. <${address}>`]
  for (const group of groups) {
    blocks.push(`## ${group.title}`)
    for (const guide of group.guides) blocks.push(`### ${link(guide)}`, guide.items.map(task).join('\n'))
  }
  return `${blocks.join('\n\n')}\n`
}
