import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWriter } from '../../../../../cli/build/search/file-writer.ts'
import { tempFolder } from '../../temp-folder.ts'

const files = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ path: `a/${number}.txt`, content: Buffer.from(`text ${number}`) }))

describe('openWriter', () => {
  it('empties the folder, and writes below it', () => {
    const folder = tempFolder({ 'old/a.txt': '' })
    openWriter(folder).write({ path: 'b/c/d.txt', content: Buffer.from('d') })
    expect(readFileSync(join(folder, 'b/c/d.txt'), 'utf8')).toBe('d')
    expect(existsSync(join(folder, 'old'))).toBe(false)
  })

  it.each([3, 1200])('writes %i files', async (count) => {
    const folder = join(tempFolder(), 'new')
    await openWriter(folder).writeMany(files(count))
    expect(readdirSync(join(folder, 'a'))).toHaveLength(count)
    expect(readFileSync(join(folder, `a/${count - 1}.txt`), 'utf8')).toBe(`text ${count - 1}`)
  })

  it('fails where one of many can not be written', async () => {
    const folder = tempFolder()
    const writer = openWriter(folder)
    writer.write({ path: 'a/7.txt/is-a-folder', content: Buffer.from('') })
    await expect(writer.writeMany(files(1200))).rejects.toThrow('EISDIR')
  })
})
