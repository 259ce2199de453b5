import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discardStaging, openStaging, pageFile } from '../../../../../cli/build/edition/staging.ts'
import { tempFolder } from '../../temp-folder.ts'
import { textsIn } from './build-site.ts'
import { withoutLinks } from './failing-disk.ts'

const inFolder = (folder: string) => Object.fromEntries(textsIn(folder))

describe('pageFile', () => {
  it.each([
    ['/', '/index.html'],
    ['/blog', '/blog.html'],
    ['/blog/guides/a', '/blog/guides/a.html'],
  ])('publishes %s at %s', (route, file) => {
    expect(pageFile(route)).toBe(file)
  })
})

describe('openStaging', () => {
  it('puts a site in the place of the last one, which stays as it is until then', () => {
    const folder = tempFolder({
      'out/index.html': 'old',
      'out/gone.html': 'old',
      'app/style/a.css': 'a{}',
      record: 'twin',
    })
    const output = join(folder, 'out')
    const staging = openStaging(output)
    staging.copyFolder(join(folder, 'app'))
    staging.write('/index.html', 'new')
    staging.link(join(folder, 'record'), '/blog/guides/a.md')
    expect(inFolder(output)).toEqual({ 'index.html': 'old', 'gone.html': 'old' })
    staging.publish()
    expect(inFolder(output)).toEqual({ 'index.html': 'new', 'style/a.css': 'a{}', 'blog/guides/a.md': 'twin' })
    for (const ending of ['next', 'last']) expect(existsSync(`${output}.${ending}`)).toBe(false)
  })

  it('publishes a record as it is, and writes over none', () => {
    const folder = tempFolder({ one: 'one', two: 'two' })
    const staging = openStaging(join(folder, 'out'))
    staging.link(join(folder, 'one'), '/a.html')
    expect(statSync(join(staging.folder, 'a.html')).ino).toBe(statSync(join(folder, 'one')).ino)
    staging.link(join(folder, 'two'), '/a.html')
    staging.write('/a.html', 'another text')
    expect(inFolder(staging.folder)).toEqual({ 'a.html': 'another text' })
    expect(readFileSync(join(folder, 'one'), 'utf8')).toBe('one')
    expect(readFileSync(join(folder, 'two'), 'utf8')).toBe('two')
  })

  it('copies where the disk knows no links', () => {
    const folder = tempFolder({ one: 'one', two: 'two' })
    const staging = openStaging(join(folder, 'out'))
    const disk = withoutLinks()
    staging.link(join(folder, 'one'), '/a.html')
    staging.link(join(folder, 'two'), '/a.html')
    expect(disk.asked()).toBe(1)
    expect(inFolder(staging.folder)).toEqual({ 'a.html': 'two' })
    expect(readFileSync(join(folder, 'one'), 'utf8')).toBe('one')
  })

  it('publishes a first site', () => {
    const output = join(tempFolder(), 'a/out')
    const staging = openStaging(output)
    staging.write('/index.html', 'new')
    staging.publish()
    expect(inFolder(output)).toEqual({ 'index.html': 'new' })
  })

  it('brings the last site back where a build was ended between its two moves', () => {
    const folder = tempFolder({ 'out.last/index.html': 'old', 'out.next/index.html': 'half' })
    const staging = openStaging(join(folder, 'out'))
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('old')
    expect(existsSync(join(folder, 'out.last'))).toBe(false)
    expect(existsSync(join(staging.folder, 'index.html'))).toBe(false)
  })

  it('keeps the new site where a build was ended before the last one was taken away', () => {
    const folder = tempFolder({ 'out/index.html': 'new', 'out.last/other.html': 'old' })
    openStaging(join(folder, 'out'))
    expect(inFolder(join(folder, 'out'))).toEqual({ 'index.html': 'new' })
    expect(existsSync(join(folder, 'out.last'))).toBe(false)
  })
})

describe('discardStaging', () => {
  it('takes away what was put together, and nothing of the last site', () => {
    const folder = tempFolder({ 'out/index.html': 'old' })
    const output = join(folder, 'out')
    openStaging(output).write('/index.html', 'new')
    discardStaging(output)
    expect(existsSync(`${output}.next`)).toBe(false)
    expect(inFolder(output)).toEqual({ 'index.html': 'old' })
  })
})
