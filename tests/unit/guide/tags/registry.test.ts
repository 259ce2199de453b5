import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TAGS, findTag, mayHold } from '../../../../guide/tags/registry.ts'

/** `TipBox.vue` → `tip-box` */
function tagOfComponent(file: string): string {
  return file
    .replace(/\.vue$/, '')
    .replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase()
}

describe('TAGS', () => {
  it('has a file for each tag, named as the tag', () => {
    const files = readdirSync('guide/tags').map((file) => file.replace(/\.ts$/, ''))
    for (const { name } of TAGS) expect(files).toContain(name)
    expect(new Set(TAGS.map(({ name }) => name)).size).toBe(TAGS.length)
  })

  it('has a component for each tag, and a tag for each component', () => {
    const components = readdirSync('components/content').filter((file) => file.endsWith('.vue'))
    const names = TAGS.map(({ name }) => name)
    expect(components.map(tagOfComponent).sort()).toEqual([...names].sort())
  })

  it('says what each tag and each prop is for', () => {
    for (const { summary, props } of TAGS) {
      expect(summary).toMatch(/^[A-Z].*\.$/)
      for (const [name, schema] of Object.entries(props.shape)) {
        expect(schema.description, name).toBeTruthy()
      }
    }
  })

  it('names only tags of its own as parents and children', () => {
    for (const { parents = [], children } of TAGS) {
      for (const name of [...parents, ...children]) if (name !== 'page') expect(findTag(name), name).toBeDefined()
    }
  })
})

describe('mayHold', () => {
  it.each([
    ['page', 'tip-box', true],
    ['faq-section', 'faq-item', true],
    ['step-item', 'tip-box', true],
    ['page', 'faq-item', false],
    ['faq-section', 'tip-box', false],
    ['faq-item', 'faq-item', false],
    ['page', 'nothing', false],
    ['nothing', 'tip-box', false],
  ])('%s holds %s: %s', (parent, child, expected) => {
    expect(mayHold(parent, child)).toBe(expected)
  })
})
