import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const FOLDERS = ['content', 'prose', 'article', 'checklist', 'site', 'topics']

const filesIn = (folder: string): string[] => readdirSync(new URL(folder, import.meta.url))

/** The components that no render test is named after. */
function untested(components: string[], tests: string[]): string[] {
  return components.filter((file) => file.endsWith('.vue') && !tests.includes(file.replace(/\.vue$/, '.test.ts')))
}

describe('render tests', () => {
  it.each(FOLDERS)('exist for every component in components/%s', (folder) => {
    const components = filesIn(`../../components/${folder}/`)
    expect(components.length).toBeGreaterThan(0)
    expect(untested(components, filesIn('./'))).toEqual([])
  })

  it('are missed where there is none', () => {
    expect(untested(['NewBox.vue', 'TipBox.vue', 'icons.ts'], ['TipBox.test.ts'])).toEqual(['NewBox.vue'])
  })
})
