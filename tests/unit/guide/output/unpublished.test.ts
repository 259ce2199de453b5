import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readUnpublished } from '../../../../guide/output/unpublished.ts'

const folder = mkdtempSync(join(tmpdir(), 'output-unpublished-'))

function write(slug: string, ...fields: string[]): void {
  writeFileSync(join(folder, `blog/guides/${slug}.md`), `---\n${fields.join('\n')}\n---\n\nText.\n`)
}

beforeAll(() => {
  mkdirSync(join(folder, 'blog/guides'), { recursive: true })
  write('public', 'title: Passkeys in practice, part one', 'date: 2026-01-01')
  write('draft', 'title: Sessions in practice', 'date: 2026-01-01', 'draft: true')
  write('later', 'title: Tokens in practice', 'date: 2026-03-02')
  write('part', 'title: Passkeys in practice', 'draft: true')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('readUnpublished', () => {
  it('lists drafts and dates to come, without a title that a published one holds', () => {
    expect(readUnpublished(folder, '2026-03-01')).toEqual([
      { file: 'blog/guides/draft.md', path: '/blog/guides/draft', title: 'Sessions in practice' },
      { file: 'blog/guides/later.md', path: '/blog/guides/later', title: 'Tokens in practice' },
      { file: 'blog/guides/part.md', path: '/blog/guides/part' },
    ])
  })

  it('publishes on the day', () => {
    expect(readUnpublished(folder, '2026-03-02').map(({ path }) => path)).not.toContain('/blog/guides/later')
  })

  it('finds nothing in a folder that does not exist', () => {
    expect(readUnpublished(join(folder, 'none'), '2026-03-01')).toEqual([])
  })
})
