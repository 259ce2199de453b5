import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SiteIndexing } from '../../../../../cli/build/search/site-indexing.ts'
import { readFolder } from '../../../../../guide/output/files.ts'
import { tempFolder } from '../../temp-folder.ts'
import { SMALL_OUTPUT } from './small-index.ts'

const FEW = 1
const MANY = Object.keys(SMALL_OUTPUT).length

const PAGES = Object.fromEntries(
  Object.keys(SMALL_OUTPUT).map((file) => {
    const route = `/${file.replace(/\.html$/, '')}`
    return [route, { route, key: file.replaceAll('/', '-'), images: { card: { title: file, stack: [] }, shapes: [] } }]
  }),
)

function indexing() {
  const [folder, kept] = [tempFolder({ ...SMALL_OUTPUT }), join(tempFolder(), 'search')]
  const made = new SiteIndexing({ folder, language: 'en', kept: { folder: kept, codeKey: 'code' } })
  onTestFinished(() => made.stop())
  return { folder, kept, made }
}

async function indexed(rendered: number): Promise<[string, string][]> {
  const { folder, made } = indexing()
  made.begin({ pages: PAGES, rendered })
  await made.finish()
  const { sizes, read } = readFolder(join(folder, 'pagefind'))
  return [...sizes.keys()].map((path) => [path, read(path).toString('latin1')])
}

describe('SiteIndexing', () => {
  it('makes the same index beside other work as by itself', async () => {
    const beside = await indexed(FEW)
    expect(beside.length).toBeGreaterThan(Object.keys(SMALL_OUTPUT).length)
    expect(beside).toEqual(await indexed(MANY))
  })

  it.each([FEW, MANY])('tells who waits for it what is wrong (%i new pages)', async (rendered) => {
    const { kept, made } = indexing()
    rmSync(kept, { recursive: true, force: true })
    writeFileSync(kept, 'A file in the place of the folder.')
    made.begin({ pages: PAGES, rendered })
    await expect(made.finish()).rejects.toThrow(/EEXIST|ENOTDIR/)
  })

  it('is ended where the build has failed meanwhile, and makes nothing that was not begun', async () => {
    const { folder, made } = indexing()
    await made.finish()
    made.begin({ pages: PAGES, rendered: FEW })
    await made.stop()
    expect([...readFolder(folder).sizes.keys()].filter((path) => path.endsWith('pagefind-entry.json'))).toEqual([])
  })
})
