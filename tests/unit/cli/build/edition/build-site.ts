import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { onTestFinished, vi } from 'vitest'
import { makeEdition } from '../../../../../cli/build/edition/make-edition.ts'
import type { EditionSettings } from '../../../../../cli/build/edition/settings.ts'
import type { Staging } from '../../../../../cli/build/edition/staging.ts'
import { openStaging } from '../../../../../cli/build/edition/staging.ts'
import type { Workers } from '../../../../../cli/build/edition/workers.ts'
import { readFolder } from '../../../../../guide/output/files.ts'
import { tempFolder, writeFiles } from '../../temp-folder.ts'
import { fakeApp } from './fake-app.ts'
import { ONE_PROCESS } from './one-process.ts'
import { SMALL_SITE, TODAY } from './small-site.ts'

/** What a build has written and done. */
export interface Built {
  /** Path → what is in the file; empty where the build failed. */
  files: Map<string, string>
  /** Sorted, each as `path: want`. */
  read: string[]
  /** Routes, sorted. */
  rendered: string[]
  /** What was printed, with the sentence that it failed with at the end. */
  told: string
  staging: Staging
}

/** Path → text of everything in a folder. */
export function textsIn(folder: string): Map<string, string> {
  const { sizes, read } = readFolder(folder)
  return new Map([...sizes.keys()].map((path) => [path, read(path).toString('latin1')]))
}

/** A renderer sets these for good, and other tests run in this process. */
function restoreProcess(): void {
  vi.stubEnv('NODE_ENV', process.env.NODE_ENV)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    Reflect.deleteProperty(globalThis, Symbol.for('fixproof.content'))
  })
}

/** A project in a folder of its own. */
export function project(files: Readonly<Record<string, string>> = SMALL_SITE) {
  restoreProcess()
  const root = tempFolder({ ...files })
  const settings: EditionSettings = {
    root,
    content: join(root, 'content'),
    origin: 'https://fixproof.example',
    isPreview: false,
    today: TODAY,
    records: join(root, 'kept/records'),
    app: join(root, 'app'),
    codeKey: 'code',
    appKey: 'app',
  }
  writeFiles(settings.app, fakeApp(TODAY))
  return { root, settings }
}

/** Notes which files are asked for. */
function watched(workers: Workers, read: string[]): Workers {
  return {
    run(name, given, items, tell) {
      for (const item of items) if ('want' in item) read.push(`${item.path}: ${item.want}`)
      return workers.run(name, given, items, tell)
    },
    close: () => workers.close(),
  }
}

/** Builds a project in process, with the records of the last build. */
export async function build(settings: EditionSettings, workers = ONE_PROCESS): Promise<Built> {
  const { app, root } = settings
  const told: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((text: unknown) => void told.push(String(text)))
  const read: string[] = []
  const staging = openStaging(join(root, 'out'))
  writeFiles(app, { 'rendered.txt': '' })
  let files = new Map<string, string>()
  try {
    await makeEdition(settings, {
      folder: 'content/',
      staging,
      prepare: () => Promise.resolve(),
      workers: watched(workers, read),
    })
    files = textsIn(staging.folder)
  } catch (error) {
    told.push(String(error))
  } finally {
    log.mockRestore()
  }
  const rendered = readFileSync(join(app, 'rendered.txt'), 'utf8').split('\n').filter(Boolean)
  return {
    files,
    read: read.sort(),
    rendered: rendered.sort(),
    told: stripVTControlCharacters(told.join('\n')),
    staging,
  }
}

/** The same as if nothing had been kept. */
export function buildAnew(settings: EditionSettings, workers = ONE_PROCESS): Promise<Built> {
  return build({ ...settings, records: join(tempFolder(), 'records') }, workers)
}
