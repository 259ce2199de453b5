import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openImageCache } from '../../../../guide/images/cache.ts'
import { png } from '../../../fixtures/output/pictures.ts'
import { tempFolder } from '../../cli/temp-folder.ts'

const END = Buffer.from('0000000049454e44ae426082', 'hex')
const IMAGE = Buffer.concat([Buffer.from(png(2, 2), 'latin1'), END])
const DAY_S = 86_400

function open(folder: string) {
  const said: string[] = []
  return { cache: openImageCache(folder, (sentence) => said.push(sentence)), said }
}

describe('openImageCache', () => {
  it('gives back what was put, in a folder that it makes', () => {
    const folder = join(tempFolder(), 'a/b')
    const { cache, said } = open(folder)
    expect(cache.get('k')).toBeUndefined()
    cache.put('k', IMAGE)
    expect(cache.get('k')).toEqual(IMAGE)
    expect(open(folder).cache.get('k')).toEqual(IMAGE)
    expect([readdirSync(folder), said]).toEqual([['k.png'], []])
  })

  it('does not know a file that was cut off or is something else', () => {
    const folder = tempFolder()
    const { cache } = open(folder)
    for (const bytes of [IMAGE.subarray(0, -1), Buffer.alloc(0), Buffer.from('text')]) {
      writeFileSync(join(folder, 'k.png'), bytes)
      expect(cache.get('k')).toBeUndefined()
    }
  })

  it('says once that it can’t be written, and goes on', () => {
    const folder = join(tempFolder({ file: '' }), 'file')
    const { cache, said } = open(folder)
    cache.put('a', IMAGE)
    cache.put('b', IMAGE)
    cache.prune()
    expect(cache.get('a')).toBeUndefined()
    expect(said).toEqual([expect.stringMatching(/^The pictures can't be kept for the next build, .*\.$/)])
  })

  it('takes away what nothing asked for in 30 days, drafts of a build that ended included', () => {
    const folder = tempFolder()
    const { cache } = open(folder)
    const old = Date.now() / 1000 - 31 * DAY_S
    for (const name of ['old', 'used', 'new']) cache.put(name, IMAGE)
    writeFileSync(join(folder, 'x.1.draft'), '')
    for (const name of ['old.png', 'used.png', 'x.1.draft']) utimesSync(join(folder, name), old, old)
    cache.get('used')
    cache.prune()
    expect(readdirSync(folder).sort()).toEqual(['new.png', 'used.png'])
    expect(existsSync(folder)).toBe(true)
  })
})
