import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { filesOf, readContexts } from '../../../../guide/code/contexts.ts'

const content = mkdtempSync(join(tmpdir(), 'fixproof-contexts-'))
mkdirSync(join(content, 'code-context/db/lib'), { recursive: true })
writeFileSync(join(content, 'code-context/db/lib/db.ts'), 'export {}')
writeFileSync(join(content, 'code-context/db/a.d.ts'), '')

afterAll(() => rmSync(content, { recursive: true }))

describe('readContexts', () => {
  it('reads the files of each folder, by their place in a project', () => {
    expect([...readContexts(content)]).toEqual([
      [
        'db',
        [
          { path: 'a.d.ts', text: '' },
          { path: 'lib/db.ts', text: 'export {}' },
        ],
      ],
    ])
  })

  it('finds none in a content folder without them', () => {
    expect(readContexts(join(content, 'nowhere')).size).toBe(0)
  })
})

describe('filesOf', () => {
  it('gives the files in the order in which contexts are named', () => {
    const contexts = new Map([
      ['a', [{ path: 'a', text: '' }]],
      ['b', [{ path: 'b', text: '' }]],
    ])
    expect(filesOf(contexts, ['b', 'none', 'a']).map(({ path }) => path)).toEqual(['b', 'a'])
  })
})
