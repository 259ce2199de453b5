import type { Point } from '../markdown/source/text.ts'

/** The first `{{` outside of code that has no `}}` behind it in its paragraph. */
export function findOpenBinding(lines: string[]): Point | undefined {
  let fence: string | undefined
  for (const [index, line] of lines.entries()) {
    const marker = line.match(/^[ \t>]*(`{3,}|~{3,})/)?.[1]
    if (marker && (fence === undefined || (marker[0] === fence[0] && marker.length >= fence.length))) {
      fence = fence === undefined ? marker : undefined
      continue
    }
    if (fence !== undefined) continue
    const withoutCode = line.replace(/(`+)[^`].*?\1/g, (code) => ' '.repeat(code.length))
    const column = withoutCode.lastIndexOf('{{')
    if (column === -1) continue
    const end = lines.findIndex((later, at) => at > index && later.trim() === '')
    const rest = [withoutCode.slice(column), ...lines.slice(index + 1, end === -1 ? undefined : end)].join('\n')
    if (!rest.includes('}}')) return { line: index + 1, column: column + 1 }
  }
  return undefined
}
