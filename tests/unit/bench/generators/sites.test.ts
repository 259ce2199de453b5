import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeArticle } from '../../../../bench/corpus/article.ts'
import { Vocabulary } from '../../../../bench/corpus/vocabulary.ts'
import { GENERATORS } from '../../../../bench/generators/all.ts'
import { editArticle } from '../../../../bench/measures/edit.ts'

const COUNT = 5
const vocabulary = new Vocabulary('content', COUNT)
const articles = Array.from({ length: COUNT }, (_, number) => makeArticle(number, COUNT, vocabulary))
const OTHERS = GENERATORS.filter(({ packages }) => Object.keys(packages).length > 0)

let folder: string

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'fixproof-site-'))))

afterEach(() => rmSync(folder, { recursive: true }))

/** Words and code stand in turns between lines that begin with three backticks. */
const parts = (text: string) => text.split(/^```.*$/m)
const codeOf = (text: string) => parts(text).filter((_, place) => place % 2 === 1)
const wordsOf = (text: string) => parts(text).filter((_, place) => place % 2 === 0)

describe.each(OTHERS)('the site for $name', (generator) => {
  it('has every article with all of its code, and none of our tags', () => {
    const site = generator.write(folder, articles)
    for (const article of articles) {
      const text = readFileSync(join(folder, site.sourceOf(article)), 'utf8')
      expect(text).toContain(`title: "${article.title}"`)
      expect(codeOf(text)).toEqual(codeOf(article.text))
      expect(codeOf(text)).toHaveLength(8)
      expect(wordsOf(text).join('')).not.toMatch(/^:{2,}(?:[a-z]+-[a-z]+|tldr)|:glossary-term/m)
    }
  })

  it('has a listing of each category that leads to its articles', () => {
    const site = generator.write(folder, articles)
    const source = site.sourceOf(articles[1] as (typeof articles)[number])
    const listing = readFileSync(join(folder, source.replace(/[^/]+$/, 'index.md')), 'utf8')
    expect(listing).toContain('](/blog/how-to/case-1)')
    expect(listing).not.toContain('](/blog/guides/')
  })

  it('can be edited, and its packages are kept when it is made cold', () => {
    const site = generator.write(folder, articles)
    expect(() => editArticle(site, articles[0] as (typeof articles)[number])).not.toThrow()
    expect(site.kept).toContain(site.output)
    expect(site.kept).not.toContain('node_modules')
    expect(existsSync(join(folder, site.output))).toBe(false)
  })
})
