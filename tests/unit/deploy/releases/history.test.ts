import { describe, expect, it } from 'vitest'
import type { History } from '../../../../deploy/releases/history.ts'
import { KEPT_MS, readHistory, stillUsed, writeHistory } from '../../../../deploy/releases/history.ts'
import { tempFolder } from '../../cli/temp-folder.ts'

const release = (id: string, since: number) => ({ id, since, hashed: [] })

describe('stillUsed', () => {
  const ids = (history: History, now: number) => stillUsed(history, now).map(({ id }) => id)

  it('keeps the newest and the one before, however old', () => {
    expect(ids([release('a', 0), release('b', 1), release('c', 2)], 100 * KEPT_MS)).toEqual(['b', 'c'])
    expect(ids([release('a', 0)], 100 * KEPT_MS)).toEqual(['a'])
  })

  it('keeps what was replaced less than a day ago, whenever it was published', () => {
    const history = [
      release('a', 0),
      release('b', 10 * KEPT_MS),
      release('c', 10 * KEPT_MS + 1),
      release('d', 11 * KEPT_MS),
    ]
    expect(ids(history, 11 * KEPT_MS - 1)).toEqual(['a', 'b', 'c', 'd'])
    expect(ids(history, 11 * KEPT_MS)).toEqual(['b', 'c', 'd'])
    expect(ids(history, 11 * KEPT_MS + 1)).toEqual(['c', 'd'])
  })
})

describe('readHistory', () => {
  it('reads what was written, and nothing where nothing was', async () => {
    const folder = tempFolder()
    expect(await readHistory(folder)).toEqual([])
    const history = [{ id: 'a1', since: 1, hashed: ['_nuxt/a.js'] }]
    await writeHistory(folder, history)
    expect(await readHistory(folder)).toEqual(history)
  })

  it.each(['', '{', '{}', '[{"id":"../..","since":1,"hashed":[]}]'])('says that %j is damaged', async (text) => {
    await expect(readHistory(tempFolder({ 'releases.json': text }))).rejects.toThrow("can't be understood")
  })
})
