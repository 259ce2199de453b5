import type { Point } from './text.ts'

/** A `::name` ... `::` pair in the source. */
export interface Block {
  /** The name as it is written, such as `tip-box` or `TipBox`. */
  name: string
  colons: number
  start: Point
  endLine: number
  /** The block that it stands in. */
  parent?: Block
}

/** How the blocks of a file are opened and closed, read line by line. */
export interface BlockScan {
  blocks: Block[]
  /** Opened and never closed. `closedWith` is a later line of colons that was probably meant to close it. */
  unclosed: (Block & { closedWith?: { line: number; colons: number } })[]
  /** Lines of colons that close nothing. */
  strayEnds: { start: Point; colons: number }[]
  /** A fence without an end; `swallowed` is the line of a next fence that it takes in. */
  unclosedFences: { start: Point; swallowed?: number }[]
}

/** True when each block is closed: only then does the tree show the nesting that the editor meant. */
export function isSound(scan: BlockScan): boolean {
  return scan.unclosed.length + scan.strayEnds.length + scan.unclosedFences.length === 0
}

// Quote marks, list bullets and indentation may stand before a block; remark-mdc reads blocks inside of them.
const MARGIN = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/
const OPENING = /^(:{2,})([a-z][\w-]*)(?:\[[^\]]*\])?(?:\{.*\})?[ \t]*$/i
const CLOSING = /^(:{2,})[ \t]*$/
// Behind backticks no other backtick may follow: that would be inline code.
const FENCE = /^(`{3,}(?=[^`]*$)|~{3,}(?!~))(.*)$/

interface OpenFence {
  start: Point
  marker: string
  swallowed?: number
}

/** Follows the lines of a file and pairs what opens with what closes. */
class Scanner {
  readonly scan: BlockScan = { blocks: [], unclosed: [], strayEnds: [], unclosedFences: [] }
  #open: Block[] = []
  #fence: OpenFence | undefined
  #comment = false
  /** Inside the YAML props of a block. */
  #props = false
  #previousOpened = false

  line(text: string, number: number): void {
    const margin = text.match(MARGIN)?.[0] ?? ''
    const rest = text.slice(margin.length)
    const start = { line: number, column: margin.length + 1 }
    const opened = this.#previousOpened
    this.#previousOpened = false
    if (this.#props || (opened && /^[ \t]*-{3,}[ \t]*$/.test(text))) {
      this.#props = !this.#props || !/^[ \t]*-{3,}[ \t]*$/.test(text)
    } else if (this.#fence) {
      this.#inFence(rest, number)
    } else if (this.#comment) {
      this.#comment = !rest.includes('-->')
    } else if (FENCE.test(rest)) {
      this.#fence = { start, marker: rest.match(FENCE)?.[1] ?? '```' }
    } else if (rest.startsWith('<!--')) {
      this.#comment = !rest.includes('-->')
    } else {
      this.#outside(rest, start)
    }
  }

  #inFence(rest: string, line: number): void {
    const fence = this.#fence
    const [, marker = '', info = ''] = rest.match(FENCE) ?? []
    if (!fence || !marker || marker[0] !== fence.marker[0] || marker.length < fence.marker.length) return
    if (info.trim() === '') {
      if (fence.swallowed) this.scan.unclosedFences.push({ start: fence.start, swallowed: fence.swallowed })
      this.#fence = undefined
    } else {
      fence.swallowed ??= line
    }
  }

  #outside(rest: string, start: Point): void {
    const opening = rest.match(OPENING)
    const closing = rest.match(CLOSING)
    if (opening) {
      const [, colons = '', name = ''] = opening
      this.#open.push({ name, colons: colons.length, start, endLine: start.line, parent: this.#open.at(-1) })
      this.#previousOpened = true
    } else if (closing) {
      this.#close(closing[1]?.length ?? 2, start)
    }
  }

  #close(colons: number, start: Point): void {
    const index = this.#open.findLastIndex((block) => block.colons === colons)
    if (index === -1) {
      const innermost = this.#open.pop()
      if (innermost) this.scan.unclosed.push({ ...innermost, closedWith: { line: start.line, colons } })
      else this.scan.strayEnds.push({ start, colons })
      return
    }
    this.scan.unclosed.push(...this.#open.splice(index + 1))
    const block = this.#open.pop()
    if (block) this.scan.blocks.push(Object.assign(block, { endLine: start.line }))
  }

  finish(): BlockScan {
    if (this.#fence) {
      // What follows an open fence is code, so nothing can be said about the blocks around it.
      this.scan.unclosedFences.push({ start: this.#fence.start, swallowed: this.#fence.swallowed })
    } else {
      this.scan.unclosed.push(...this.#open)
    }
    return this.scan
  }
}

/**
 * Pairs the opening and closing lines of blocks, and the fences around them.
 *
 * @param lines the lines of the file; lines of the frontmatter must be blank
 */
export function scanBlocks(lines: string[]): BlockScan {
  const scanner = new Scanner()
  for (const [index, text] of lines.entries()) scanner.line(text, index + 1)
  return scanner.finish()
}
