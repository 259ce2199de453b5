import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { makeEdition } from '../../../../cli/build/edition/make-edition.ts'
import { openStaging } from '../../../../cli/build/edition/staging.ts'
import { orTellFullDisk } from '../../../../cli/build/full-disk.ts'
import { UserError } from '../../../../cli/support/user-error.ts'
import { writeFiles } from '../temp-folder.ts'
import { build, project, textsIn } from './edition/build-site.ts'
import { failDisk } from './edition/failing-disk.ts'
import { ONE_PROCESS } from './edition/one-process.ts'

const SENTENCE =
  'The disk is full, so nothing was built; the last site is still whole in out. Free some space and build again.'

const full = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })

/** A project whose site was published, and then changed. */
async function changedProject() {
  const { root, settings } = project()
  const { staging } = await build(settings)
  staging.publish()
  const output = join(root, 'out')
  writeFiles(root, { 'content/authors/ada.yml': 'name: Ada C. Example\n' })
  const publish = async () => {
    const next = openStaging(output)
    await makeEdition(settings, {
      folder: 'content/',
      staging: next,
      prepare: () => Promise.resolve(),
      workers: ONE_PROCESS,
    })
    next.publish()
  }
  return { root, output, settings, publish }
}

describe('orTellFullDisk', () => {
  it.each([1, 5, 20, 60])('ends a build in one sentence when the disk is full at its change %i', async (first) => {
    const { root, output, settings, publish } = await changedProject()
    const standing = textsIn(output)
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    onTestFinished(() => log.mockRestore())
    const disk = failDisk(first, (adds) => {
      if (adds) throw full()
    })
    const failure = await orTellFullDisk(root, 'out', publish)
      .finally(disk.mend)
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(UserError)
    expect((failure as Error).message).toBe(SENTENCE)
    expect(textsIn(output)).toEqual(standing)
    expect(existsSync(`${output}.next`)).toBe(false)
    const { told, files } = await build(settings)
    expect(told).toContain('no error')
    expect(files.get('blog/guides/one.json')).toContain('Ada C. Example')
  })

  it('speaks of the last site only where there is one', async () => {
    const { root } = project()
    await expect(orTellFullDisk(root, 'out', () => Promise.reject(full()))).rejects.toThrow(
      /^The disk is full, so nothing was built\. Free some space and build again\.$/,
    )
  })

  it('leaves results and other errors as they are', async () => {
    expect(await orTellFullDisk('/nowhere', 'out', () => Promise.resolve(7))).toBe(7)
    const other = new Error('another')
    await expect(orTellFullDisk('/nowhere', 'out', () => Promise.reject(other))).rejects.toBe(other)
  })
})
