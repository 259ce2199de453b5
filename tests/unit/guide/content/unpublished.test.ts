import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unpublishedFiles } from '../../../../guide/content/unpublished.ts'
import { article } from '../rules/lint.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  mkdirSync(join(folder, 'blog/guides'), { recursive: true })
  const write = (name: string, text: string) => writeFileSync(join(folder, 'blog/guides', name), text)
  write('published.md', article())
  write('draft.md', article({ fields: 'draft: true' }))
  write('no-draft.md', article({ fields: 'draft: false' }))
  write('today.md', article().replace('2026-11-01', '2026-11-22'))
  write('tomorrow.md', article().replace('2026-11-01', '2026-11-23'))
  write('broken.md', 'no frontmatter')
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('unpublishedFiles', () => {
  it('names drafts and what has a date in the future', () => {
    expect(unpublishedFiles(folder, '2026-11-22')).toEqual(['blog/guides/draft.md', 'blog/guides/tomorrow.md'])
  })

  it('is empty without the folder', () => {
    expect(unpublishedFiles(join(folder, 'nothing'), '2026-11-22')).toEqual([])
  })
})
