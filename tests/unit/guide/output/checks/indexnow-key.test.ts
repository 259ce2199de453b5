import { describe, expect, it } from 'vitest'
import { run, runWith } from '../../../../fixtures/output/run.ts'
import { KEY, validSite } from '../../../../fixtures/output/site.ts'

const FILE = `${KEY}.txt`

describe('indexnow-key', () => {
  it('finds that the file is missing, and one with something else', () => {
    const { [FILE]: _, ...files } = validSite()
    expect(run(files)).toEqual([`indexnow-key ${FILE}: The file with the key does not exist.`])
    expect(runWith(FILE, KEY, 'other')).toEqual([`indexnow-key ${FILE}: The file holds something else than its name.`])
  })

  it.each(['short', 'with space in it', 'a'.repeat(129)])('finds that %j is no key', (key) => {
    expect(run(validSite(), { indexNowKey: key })).toEqual([`indexnow-key ${key}.txt: The key is none.`])
  })
})
