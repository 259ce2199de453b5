import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readExamples } from '../../../../guide/docs/example-site.ts'
import { TAG_PAGES, generatedFiles } from '../../../../guide/docs/files.ts'
import { PICTURES_LIST, pictureKeys } from '../../../../guide/docs/pictures.ts'
import { TAGS } from '../../../../guide/tags/registry.ts'

const names = TAGS.map(({ name }) => name)
const LARGEST_PICTURE = 40 * 1024

/** Names in docs/tags/ with this ending, without it. */
function pages(ending: string): string[] {
  return readdirSync(TAG_PAGES)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()
}

describe('docs/tags, docs/WRITING.md and .vscode', () => {
  it('are what npm run docs:tags writes', async () => {
    const files = await generatedFiles('.')
    const outdated = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    expect(outdated.map(([path]) => path)).toEqual([])
    expect(files.size).toBeGreaterThan(TAGS.length)
  })

  it('have one page a tag', () => {
    expect(pages('.md')).toEqual(TAGS.map(({ name }) => name).sort())
  })

  it('have an example of every tag', () => {
    expect([...readExamples().keys()]).toEqual(names.toSorted())
  })

  it('have a small picture of every tag', () => {
    expect(pages('.png')).toEqual(names.toSorted())
    const large = names.filter((name) => statSync(`${TAG_PAGES}/${name}.png`).size > LARGEST_PICTURE)
    expect(large).toEqual([])
  })

  it('have pictures of the examples as they are now (npm run docs:pictures)', () => {
    expect(JSON.parse(readFileSync(PICTURES_LIST, 'utf8'))).toEqual(pictureKeys(readExamples()))
  })
})

describe('registry and components', () => {
  const pascalCase = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  const components = readdirSync('components/content').map((name) => name.replace(/\.vue$/, ''))

  it('have a component for every tag', () => {
    expect(names.filter((name) => !components.includes(pascalCase(name)))).toEqual([])
  })

  it('have a tag for every component', () => {
    const names = TAGS.map(({ name }) => pascalCase(name))
    expect(components.filter((component) => !names.includes(component))).toEqual([])
  })
})
