import { pointAt } from '../markdown/source/text.ts'
import { findTag } from '../tags/registry.ts'
import { kebabCase } from '../markdown/source/kebab-case.ts'
import { defineRule } from './define-rule.ts'

const LIKE_A_BLOCK = /^[ \t]*(:{2,}[ \t]*)([a-z][\w-]*)(.*)$/gim

export default defineRule({
  id: 'block-syntax',
  summary: 'What begins like a block can be read as one.',
  severity: 'error',
  needs: 'tree',
  *test({ body }) {
    for (const node of body.nodes) {
      // A paragraph is what was not read as a block; its source keeps the lines and their places.
      if (node.type !== 'paragraph') continue
      const offset = node.position?.start.offset ?? 0
      const text = body.text.slice(offset, node.position?.end.offset)
      for (const { index, 0: line, 1: colons = '', 2: name = '', 3: rest = '' } of text.matchAll(LIKE_A_BLOCK)) {
        if (!findTag(kebabCase(name)) && !/^[[{]/.test(rest)) continue
        const spaced = /[ \t]$/.test(colons)
        yield {
          at: pointAt(body.text, offset + index + line.search(':')),
          message: `This can't be read as the block "${name}", so it would stand in the page as text.`,
          hint: spaced
            ? 'Write no space between the colons and the name.'
            : rest.includes('{')
              ? 'Check the braces: each value in quotes that are closed, and nothing behind the }.'
              : 'Write nothing behind the name but {props}; the text starts on the next line.',
        }
      }
    }
  },
})
