import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { article, otherArticle } from '../guide/rules/lint.ts'
import { tempFolder, writeFiles } from './temp-folder.ts'

const ARTICLES = {
  'blog/guides/b.md': article(),
  'blog/how-to/a.md': otherArticle(2).replace('2026-11-01', '2099-03-03'),
  'blog/guides/draft.md': otherArticle(3, 'draft: true'),
  'blog/guidez/typo.md': otherArticle(4),
  'glossary/rls.md': '---\nterm: RLS\n---\n',
}

function record(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/record.ts', ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

const listIn = (folder: string) => readFileSync(join(folder, 'published.txt'), 'utf8').split('\n').slice(1)
const shown = (folder: string) => relative(process.cwd(), join(folder, 'published.txt'))

describe('record', () => {
  it('lists articles with a proper path, those with a date to come too, and no drafts', () => {
    const folder = tempFolder(ARTICLES)
    expect(record(folder)).toEqual({
      status: 0,
      stdout: `  /blog/guides/b\n  /blog/how-to/a\nAdded 2 paths to ${shown(folder)}. Commit it together with the articles.\n`,
      stderr: '',
    })
    expect(listIn(folder)).toEqual(['/blog/guides/b', '/blog/how-to/a', ''])
    expect(record(folder).stdout).toBe(`${shown(folder)} has every published path.\n`)
  })

  it('keeps what is gone, and tidies', () => {
    const folder = tempFolder({ ...ARTICLES, 'published.txt': '/blog/how-to/a\n/blog/guides/gone\n/blog/guides/b\n' })
    expect(record(folder).stdout).toBe(`${shown(folder)} has every published path, and is tidy again.\n`)
    expect(listIn(folder)).toEqual(['/blog/guides/b', '/blog/guides/gone', '/blog/how-to/a', ''])
  })

  it('refuses a list with a line that it would lose', () => {
    const folder = tempFolder(ARTICLES)
    writeFiles(folder, { 'published.txt': '/blog/guides/b\n>>>>>>> mine\n' })
    expect(record(folder)).toEqual({
      status: 1,
      stdout: '',
      stderr: `${shown(folder)}: Line 2 is no path: ">>>>>>> mine". Correct it; nothing was written.\n`,
    })
    expect(readFileSync(join(folder, 'published.txt'), 'utf8')).toContain('>>>>>>> mine')
  })

  it.each([['--force'], ['a', 'b'], ['/nowhere/at/all']])('refuses %j %j in one sentence', (...args) => {
    const { status, stdout, stderr } = record(...args)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/Write: npm run record, or npm run record -- <content folder>\.\n$/)
    expect(existsSync('/nowhere')).toBe(false)
  })
})
