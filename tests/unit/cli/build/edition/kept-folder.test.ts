import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openKeptFolder } from '../../../../../cli/build/edition/kept-folder.ts'
import { tempFolder, writeFiles } from '../../temp-folder.ts'
import { build, buildAnew, project } from './build-site.ts'

function open(files: Record<string, string>) {
  const root = tempFolder(files)
  const said: string[] = []
  const kept = openKeptFolder(join(root, 'kept'), join(root, 'spare'), (sentence) => void said.push(sentence))
  return { root, said, kept }
}

describe('openKeptFolder', () => {
  it('opens what the last build has kept', () => {
    const { root, said, kept } = open({ 'kept/records/a.json': '{}' })
    expect(kept).toMatchObject({
      application: join(root, 'kept/application'),
      records: join(root, 'kept/records'),
      search: join(root, 'kept/search'),
    })
    kept.close()
    expect(readdirSync(join(root, 'kept/records'))).toEqual(['a.json'])
    expect(said).toEqual([])
  })

  it.each([
    ['the folder', { kept: 'a file' }],
    ['the folder of the records', { 'kept/records': 'a file' }],
    ['the folder of the search index', { 'kept/search': 'a file' }],
  ])('says in one sentence that %s can not be written, and takes another one that goes at the end', (_, files) => {
    const { root, said, kept } = open(files)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/^Nothing can be kept for the next build, which will take as long as this one: \S.*\.$/)
    expect(kept).toMatchObject({
      application: join(root, 'spare/application'),
      records: join(root, 'spare/records'),
      search: join(root, 'spare/search'),
    })
    writeFiles(kept.records, { 'a.json': '{}' })
    kept.close()
    expect(existsSync(join(root, 'spare'))).toBe(false)
  })

  it('takes away what a build that was killed has left', () => {
    const { root } = open({ 'spare/records/a.json': '{}' })
    expect(existsSync(join(root, 'spare'))).toBe(false)
  })

  it('has a site made all the same', async () => {
    const { settings, root } = project()
    writeFiles(root, { 'no-folder': '' })
    const kept = openKeptFolder(join(root, 'no-folder'), join(root, 'spare'), () => undefined)
    const built = await build({ ...settings, records: kept.records })
    expect(built.files).toEqual((await buildAnew(settings)).files)
  })
})
