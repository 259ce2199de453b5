import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeHost } from '../../../../cli/deploy/write-host.ts'
import type { Host } from '../../../../deploy/hosts/all.ts'
import { readFolder } from '../../../../guide/output/files.ts'
import { hostedSite } from '../../deploy/hosts/site.ts'
import { tempFolder } from '../temp-folder.ts'

const AROUND = { node: '1.0.0', worker: 'worker.ts' }
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

describe('writeHost', () => {
  const source = tempFolder.bind(undefined, { 'a/index.html': 'page', 'a/index.html.br': 'br' })

  function write(host: Host, folder: string) {
    const finished = source()
    writeHost(host, { site: hostedSite(), output: readFolder(finished), folder: finished }, AROUND, folder)
  }

  it('writes configuration beside the files that the host wants, and removes what was there', () => {
    const folder = tempFolder({ 'old.txt': 'old' })
    const keeps = (path: string) => !path.endsWith('.br')
    write({ files: () => ({ 'host.json': '{}', 'site/_headers': '/*' }), published: { folder: 'site', keeps } }, folder)
    const written = files(folder).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    expect(written.sort()).toEqual(['host.json', 'site/_headers', 'site/a/index.html'])
    expect(readFileSync(join(folder, 'site/a/index.html'), 'utf8')).toBe('page')
  })

  it('copies nothing for a host that has the files', () => {
    const folder = tempFolder()
    write({ files: () => ({ 'site.conf': 'x' }) }, folder)
    expect(files(folder).map(({ name }) => name)).toEqual(['site.conf'])
  })

  it('leaves what was there where the host can’t take the site', () => {
    const folder = tempFolder({ 'site.conf': 'old' })
    const refuse = () => {
      throw new Error('Too large.')
    }
    expect(() => write({ files: refuse }, folder)).toThrow('Too large.')
    expect(readFileSync(join(folder, 'site.conf'), 'utf8')).toBe('old')
  })
})
