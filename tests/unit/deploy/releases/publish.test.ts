import { existsSync, readdirSync, readFileSync, readlinkSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KEPT_MS } from '../../../../deploy/releases/history.ts'
import { publish } from '../../../../deploy/releases/publish.ts'
import type { OutputFiles } from '../../../../guide/output/files.ts'
import { tempFolder } from '../../cli/temp-folder.ts'

/** A site in a version: one page that names its script, and a picture that never changes. */
function site(version: number): OutputFiles {
  const asset = `_nuxt/app.${version}.js`
  const texts: Record<string, string> = {
    'index.html': `<script src="/${asset}">`,
    'icon.svg': '<svg/>',
    [asset]: `v${version}`,
    [`${asset}.br`]: `br${version}`,
    [`pagefind/index/en_000000${version}.pf_index`]: `part ${version}`,
    [`pagefind/index/en_000000${version}.pf_index.br`]: `part ${version}`,
  }
  return {
    sizes: new Map(Object.entries(texts).map(([path, text]) => [path, text.length])),
    read: (path) => Buffer.from(texts[path] ?? ''),
  }
}

const read = (folder: string, path: string) => readFileSync(join(folder, 'current', path), 'utf8')
const releases = (folder: string) => readdirSync(join(folder, 'releases'))

describe('publish', () => {
  it('makes the folder, a release and the link to it, for everybody to read', async () => {
    const folder = join(tempFolder(), 'srv/site')
    const { id, files, kept, removed, left } = await publish(site(1), folder, 0)
    expect({ files, kept, removed, left }).toEqual({ files: 6, kept: 0, removed: [], left: [] })
    expect(readlinkSync(join(folder, 'current'))).toBe(`releases/${id}`)
    expect(read(folder, 'index.html')).toContain('app.1.js')
    expect(statSync(join(folder, 'releases', id)).mode & 0o055).toBe(0o055 & ~process.umask())
    expect(readdirSync(folder).sort()).toEqual(['current', 'releases', 'releases.json'])
  })

  it('keeps assets of earlier releases for a day after they were replaced, in every coding, and no page', async () => {
    const folder = tempFolder()
    await publish(site(1), folder, 0)
    expect((await publish(site(2), folder, 10 * KEPT_MS)).kept).toBe(4)
    await publish(site(3), folder, 10 * KEPT_MS + 1)
    for (const version of [1, 2, 3]) expect(read(folder, `_nuxt/app.${version}.js`)).toBe(`v${version}`)
    expect(read(folder, 'pagefind/index/en_0000001.pf_index.br')).toBe('part 1')
    expect(read(folder, 'index.html')).toContain('app.3.js')

    await publish(site(4), folder, 11 * KEPT_MS)
    expect(existsSync(join(folder, 'current/_nuxt/app.1.js'))).toBe(false)
    for (const version of [2, 3, 4]) expect(read(folder, `_nuxt/app.${version}.js`)).toBe(`v${version}`)
  })

  it('removes releases that were replaced a day ago, and never the one before', async () => {
    const folder = tempFolder()
    const first = await publish(site(1), folder, 0)
    const second = await publish(site(2), folder, 1)
    const { id, removed } = await publish(site(3), folder, 10 * KEPT_MS)
    expect(removed).toEqual([first.id])
    expect(releases(folder).sort()).toEqual([second.id, id].sort())
  })

  it('publishes an earlier release again, with what pages of the newer one ask for', async () => {
    const folder = tempFolder()
    const { id } = await publish(site(1), folder, 0)
    await publish(site(2), folder, 1)
    const again = await publish(site(1), folder, 2)
    expect([again.id, again.removed]).toEqual([id, []])
    expect(read(folder, 'index.html')).toContain('app.1.js')
    expect(read(folder, '_nuxt/app.2.js')).toBe('v2')
    await publish(site(1), folder, 3)
    expect(releases(folder)).toHaveLength(2)
  })

  it('takes a file that did not change from the release before, with its date', async () => {
    const folder = tempFolder()
    await publish(site(1), folder, 0)
    utimesSync(join(folder, 'current/icon.svg'), 1, 1)
    await publish(site(2), folder, 1)
    expect(statSync(join(folder, 'current/icon.svg'))).toMatchObject({ mtimeMs: 1000, nlink: 2 })
    expect(statSync(join(folder, 'current/index.html')).nlink).toBe(1)
  })

  it('leaves the old release whole when the disk is full in the middle of the new one', async () => {
    const folder = tempFolder()
    const { id } = await publish(site(1), folder, 0)
    const before = readFileSync(join(folder, 'releases.json'), 'utf8')
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    let reads = 0
    const next = site(2)
    const failing: OutputFiles = {
      ...next,
      read(path) {
        reads += 1
        // Each file is read once for the name of the release, and once to be written.
        if (reads > next.sizes.size + 2) throw full
        return next.read(path)
      },
    }
    await expect(publish(failing, folder, 1)).rejects.toBe(full)
    expect(releases(folder)).toEqual([id])
    expect(readFileSync(join(folder, 'releases.json'), 'utf8')).toBe(before)
    expect(read(folder, 'index.html')).toContain('app.1.js')
    expect((await publish(next, folder, 2)).kept).toBe(4)
  })

  it('removes what a deploy that was killed left behind, a day later', async () => {
    const folder = tempFolder({ 'releases/.new-x/index.html': '' })
    const day = Date.now() + KEPT_MS + 60_000
    expect((await publish(site(1), folder)).removed).toEqual([])
    expect((await publish(site(2), folder, day)).removed).toEqual(['.new-x'])
  })

  it('fails with the code of the system where the folder is none', async () => {
    const folder = tempFolder({ file: '' })
    await expect(publish(site(1), join(folder, 'file'))).rejects.toMatchObject({ code: 'ENOTDIR' })
    writeFileSync(join(folder, 'releases'), '')
    await expect(publish(site(1), folder)).rejects.toMatchObject({ code: 'EEXIST' })
  })
})
