import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../../../guide/rules/last-good.ts'
import { keepLastGood } from '../../../../guide/rules/last-good.ts'

const PATH = 'blog/guides/page.md'

/** A folder with one file; what holds "BROKEN" has an error, what holds "ODD" a warning. */
function folder() {
  const disk = { text: 'one' }
  const told: Judgement[] = []
  let judgements = 0
  const judge = async (): Promise<Judgement> => {
    judgements++
    const file = `content/${PATH}`
    const place = { rule: 'test', file, line: 1, column: 1, message: 'Wrong.' }
    const issues: Judgement['issues'] = []
    if (disk.text.includes('BROKEN')) issues.push({ ...place, severity: 'error' })
    if (disk.text.includes('ODD')) issues.push({ ...place, severity: 'warning' })
    const site = { config: { url: '', categories: [] }, publicFiles: new Set<string>(), today: '2026-11-22' }
    return { site: { ...site, files: [{ path: PATH, file, text: disk.text }] }, issues }
  }
  const lastGood = keepLastGood(judge, (judgement) => told.push(judgement))
  const save = (text: string) => {
    disk.text = text
    return lastGood.sourceFor(PATH, text)
  }
  return { lastGood, save, told, count: () => judgements }
}

describe('keepLastGood', () => {
  it('shows what was saved while it is right, also with a warning', async () => {
    const { lastGood, save } = folder()
    await lastGood.start()
    expect(await save('two')).toBe('two')
    expect(await save('two, ODD')).toBe('two, ODD')
  })

  it('shows the last source that was right until the error is mended', async () => {
    const { lastGood, save, told } = folder()
    await lastGood.start()
    await save('two')
    expect(await save('BROKEN')).toBe('two')
    expect(told.at(-1)?.issues).toHaveLength(1)
    expect(await save('three')).toBe('three')
    expect(told.at(-1)?.issues).toEqual([])
  })

  it('shows a file as it is that was never right', async () => {
    const { save } = folder()
    expect(await save('BROKEN from the start')).toBe('BROKEN from the start')
  })

  it('judges once what has not changed', async () => {
    const { lastGood, save, count } = folder()
    await lastGood.start()
    await save('one')
    await save('one')
    expect(count()).toBe(1)
    await save('two')
    expect(count()).toBe(2)
  })
})
