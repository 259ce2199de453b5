import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeArticle } from '../../../../bench/corpus/article.ts'
import { Vocabulary } from '../../../../bench/corpus/vocabulary.ts'
import { editArticle } from '../../../../bench/measures/edit.ts'

const article = makeArticle(0, 1, new Vocabulary('content', 1))

let folder: string

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'fixproof-edit-'))))

afterEach(() => rmSync(folder, { recursive: true }))

function siteWith(text: string) {
  writeFileSync(join(folder, 'article.md'), text)
  return { folder, build: [], dev: { args: () => [] }, output: '', kept: [], sourceOf: () => 'article.md' }
}

describe('editArticle', () => {
  it('puts another sentence in place of the last one each time', () => {
    const site = siteWith(article.text)
    const sentences = [editArticle(site, article), editArticle(site, article)]
    const edited = readFileSync(join(folder, 'article.md'), 'utf8')
    expect(new Set(sentences).size).toBe(2)
    expect(edited.replace(`${sentences[1]} `, '')).toBe(article.text)
  })

  it('refuses a text without the place for it', () => {
    expect(() => editArticle(siteWith('# Other\n'), article)).toThrow(/no section to edit/)
  })
})
