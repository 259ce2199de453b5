/**
 * A line that begins or ends a named part of a file: `// #region handler`, `-- #endregion handler`, `<!-- #region x -->`,
 * `{/* #region x *\/}`, and `#region x` where `#` starts a comment.
 */
const MARK = /^[ \t]*(?:\/\/|--|#|<!--|\{?\/\*|;|)[ \t]*#(end)?region\b[ \t]*([\w.-]*)[ \t]*(?:-->|\*\/\}?)?[ \t]*$/

interface Mark {
  isEnd: boolean
  name: string
}

function markOf(line: string): Mark | undefined {
  const [found, end, name = ''] = MARK.exec(line) ?? []
  return found === undefined ? undefined : { isEnd: end !== undefined, name }
}

/** The names of the regions of a text, in their order. */
export function regionNames(text: string): string[] {
  const names = text.split('\n').map(markOf)
  return names.filter((mark) => mark !== undefined && !mark.isEnd && mark.name !== '').map((mark) => mark?.name ?? '')
}

/** Takes the indentation that all lines share from each. */
function dedent(lines: string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.match(/^[ \t]*/)?.[0].length ?? 0)
  const shared = Math.min(...indents)
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(shared)))
}

/** As readers see it: no marks of regions, no empty lines around, no indentation that all lines share. */
function printed(lines: string[]): string {
  return dedent(lines.filter((line) => !markOf(line)))
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}

/** The lines between the marks of a region; regions may stand in each other. */
function linesOf(lines: string[], name: string): string[] | undefined {
  const first = lines.findIndex((line) => markOf(line)?.isEnd === false && markOf(line)?.name === name)
  if (first === -1) return undefined
  let depth = 1
  for (let index = first + 1; index < lines.length; index++) {
    const mark = markOf(lines[index] ?? '')
    if (!mark) continue
    if (mark.isEnd && mark.name === name) return lines.slice(first + 1, index)
    depth += mark.isEnd ? -1 : 1
    if (depth === 0) return lines.slice(first + 1, index)
  }
  return undefined
}

/**
 * Takes a part of a text.
 *
 * @param text of a file, with `\n` as line break
 * @param fragment name of a region, lines such as `L3-9` or `L3`, or nothing for the whole file
 * @returns undefined when there is no such region with an end, or no such line
 */
export function takeRegion(text: string, fragment: string): string | undefined {
  const lines = text.split('\n')
  const numbers = /^L(\d+)(?:-L?(\d+))?$/.exec(fragment)
  if (numbers) {
    const [first, last] = [Number(numbers[1]), Number(numbers[2] ?? numbers[1])]
    const end = lines.at(-1) === '' ? lines.length - 1 : lines.length
    return first >= 1 && first <= last && last <= end ? printed(lines.slice(first - 1, last)) : undefined
  }
  const region = fragment === '' ? lines : linesOf(lines, fragment)
  return region && printed(region)
}
