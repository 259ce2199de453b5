import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ContentFile } from '../../../../guide/content/folder.ts'
import { readSource } from '../../../../guide/markdown/source/document.ts'
import { judgeSite } from '../../../../guide/rules/judge-site.ts'
import { readView } from '../../../../guide/rules/markdown-view.ts'
import { VALID_FOLDER, validSite, withFiles } from './fixture-site.ts'
import { longText, manyFences, manyQuestions } from './long-articles.ts'
import { partsOfNuxt, partsOfRules } from './nuxt-view.ts'

const LONG: ContentFile[] = [
  { path: 'blog/guides/long-text.md', file: 'long-text.md', text: longText() },
  { path: 'blog/guides/many-fences.md', file: 'many-fences.md', text: manyFences() },
  { path: 'blog/guides/many-questions.md', file: 'many-questions.md', text: manyQuestions() },
]

const SITE = withFiles(validSite(), LONG)

const ARTICLES = SITE.files.filter(({ path }) => path.startsWith('blog/'))

describe('the valid articles', () => {
  it('are at least 35 files and 3 that are written here', () => {
    expect(ARTICLES.length - LONG.length).toBeGreaterThanOrEqual(35)
    expect(new Set(ARTICLES.map(({ text }) => text)).size).toBe(ARTICLES.length)
  })

  it.each(['windows-line-ends', 'windows-block-scalars'])('%s keeps its line ends', (name) => {
    const source = readFileSync(`${VALID_FOLDER}/blog/guides/${name}.md`, 'utf8')
    expect(source.match(/\r\n/g)?.length).toBeGreaterThan(20)
    expect(source).not.toMatch(/[^\r]\n/)
  })

  it('have nothing wrong in them', async () => {
    expect(await judgeSite(SITE)).toEqual([])
  })

  it.each(ARTICLES.map((file) => [file.path, file] as const))(
    '%s is to Nuxt Content what it is to the rules',
    async (_, file) => {
      const source = readSource(file)
      const { body } = readView(source)
      const { parts, fields } = await partsOfNuxt(file.text)
      expect(parts).toEqual(body && partsOfRules(body))
      expect(fields).toMatchObject(source.fields)
      // Lines that open a block, found without a parser, are the tags that are no part of a text.
      const blocks = body?.tags.filter(({ node }) => node.type === 'containerComponent')
      expect(body?.scan.blocks).toHaveLength(blocks?.length ?? 0)
    },
  )
})

describe('the long articles', () => {
  it('are as long as they say', () => {
    const words = longText()
      .split(/\s+/)
      .filter((word) => /[a-z]/i.test(word))
    expect(words.length).toBeGreaterThan(20_000)
    expect(manyFences().match(/^ *```\w+ /gm)).toHaveLength(200)
    expect(manyQuestions().match(/^::faq-item/gm)).toHaveLength(50)
  })
})
