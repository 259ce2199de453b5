import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openStaging } from '../../../../../cli/build/edition/staging.ts'
import { writeFiles } from '../../temp-folder.ts'
import { build, buildAnew, project, textsIn } from './build-site.ts'
import { failDisk } from './failing-disk.ts'
import type { KilledBuild } from './killed-build.ts'
import { SMALL_SITE } from './small-site.ts'

const ENTRY = fileURLToPath(new URL('killed-build.ts', import.meta.url))

const FACT = 'content/facts/leaks.yml'

/** A figure that an article cites: all texts are read anew, and the page, its twins and all lists change. */
const withValue = (value: number) => ({ [FACT]: (SMALL_SITE[FACT] ?? '').replace('value: 50', `value: ${value}`) })

/** Numbers from 0 to below 1, the same in each run. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** A project with a site that has been published, and how many changes of the file system its next build makes. */
async function publishedProject() {
  const { root, settings } = project()
  const publish = async () => {
    const built = await build(settings)
    built.staging.publish()
    return built
  }
  await publish()
  writeFiles(root, withValue(100))
  const disk = failDisk(Infinity, () => undefined)
  await publish().finally(disk.mend)
  return { root, output: join(root, 'out'), settings, publish, changes: disk.changes() }
}

type Project = Awaited<ReturnType<typeof publishedProject>>

/** Lets a build be killed, and holds what is left and what the next one makes of it against a build from nothing. */
async function expectMended({ root, output, settings, publish }: Project, value: number, kill: () => unknown) {
  const standing = textsIn(output)
  writeFiles(root, withValue(value))
  const wanted = await buildAnew(settings)
  await kill()
  openStaging(output)
  expect([standing, wanted.files]).toContainEqual(textsIn(output))
  const mended = await publish()
  expect(mended.told).toBe(wanted.told)
  expect(textsIn(output)).toEqual(wanted.files)
  for (const ending of ['last', 'next']) expect(existsSync(`${output}.${ending}`)).toBe(false)
}

describe('a build that is killed', () => {
  it.each([0.02, 0.3, 0.6, 0.97])(
    'with SIGKILL at %f of its way leaves a whole site, and the next one is right',
    async (share) => {
      const made = await publishedProject()
      await expectMended(made, 60, () => {
        const given: KilledBuild = { settings: made.settings, last: Math.ceil(share * made.changes) }
        const { signal, stderr } = spawnSync(process.execPath, [ENTRY, JSON.stringify(given)], { encoding: 'utf8' })
        expect({ signal, stderr }).toEqual({ signal: 'SIGKILL', stderr: '' })
      })
    },
    60_000,
  )

  it('between any two changes of the file system leaves a whole site, and the next one is right', async () => {
    const made = await publishedProject()
    const random = sequence(7)
    for (let number = 1; number <= 20; number++) {
      await expectMended(made, number, async () => {
        // After its last change a dead process makes no other.
        const disk = failDisk(1 + Math.floor(random() * made.changes), () => {
          throw new Error('The process is no more.')
        })
        await made
          .publish()
          .catch(() => undefined)
          .finally(disk.mend)
      })
    }
  }, 60_000)

  it.each([1, 2, 3, 4])('%i changes before its end leaves a whole site, and the next one is right', async (left) => {
    const made = await publishedProject()
    await expectMended(made, 70, async () => {
      const disk = failDisk(made.changes - left + 1, () => {
        throw new Error('The process is no more.')
      })
      await expect(made.publish().finally(disk.mend)).rejects.toThrow('no more')
    })
  })
})
