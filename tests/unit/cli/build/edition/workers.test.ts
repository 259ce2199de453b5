import { describe, expect, it } from 'vitest'
import type { ReadItem } from '../../../../../cli/build/edition/reader.ts'
import { openWorkers } from '../../../../../cli/build/edition/workers.ts'
import { writeFiles } from '../../temp-folder.ts'
import { build, buildAnew, project } from './build-site.ts'
import { fakeApp } from './fake-app.ts'
import { manyArticles, SMALL_SITE, TODAY } from './small-site.ts'

describe('openWorkers', () => {
  it('gives with one and with two processes the same site as without, byte for byte', async () => {
    const { settings } = project({ ...SMALL_SITE, ...manyArticles(9) })
    const alone = await buildAnew(settings)
    const one = await buildAnew(settings, openWorkers(20, 1))
    const two = await buildAnew(settings, openWorkers(20, 2))
    expect(alone.files.size).toBeGreaterThan(80)
    for (const built of [one, two]) {
      expect(built.told).toBe(alone.told)
      expect(built.rendered).toEqual(alone.rendered)
      expect(built.files).toEqual(alone.files)
    }
  }, 60_000)

  it('tells the first error of a piece as it is', async () => {
    const { settings } = project()
    const workers = openWorkers(20, 2)
    const items = Array.from({ length: 20 }, (_, number): ReadItem => {
      return { path: `blog/guides/${number}.md`, key: '', want: 'all' }
    })
    await expect(workers.run('read', settings, items)).rejects.toThrow('was taken away while it was read')
    await workers.close()
  }, 60_000)

  it('stops where a page can not be rendered, and names it', async () => {
    const { settings } = project({ ...SMALL_SITE, ...manyArticles(9) })
    writeFiles(settings.app, fakeApp(TODAY, 'broken'))
    const { files, told } = await build(settings, openWorkers(20, 2))
    expect(files.size).toBe(0)
    expect(told).toMatch(/The page \/\S* could not be rendered: Server Error\./)
  }, 60_000)
})
