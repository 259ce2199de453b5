import { publish } from '../../../deploy/releases/publish.ts'
import { PageReader } from './page-reader.ts'
import { siteVersion } from './versions.ts'

const LOOK_MS = 5

/** What readers met while a site was published again and again. */
export interface DeploysSeen {
  pages: number
  /** The last version that each reader saw. */
  newest: number[]
  problems: string[]
}

/** Waits until every reader has seen a version; the time limit of the test ends what never comes. */
function allHaveSeen(readers: readonly PageReader[], version: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const isOver = readers.every(({ newest, problems }) => newest >= version || problems.length > 0)
      if (isOver) resolve(clearInterval(timer))
    }, LOOK_MS)
  })
}

export interface DeployPlan {
  /** Folder that a server serves, with version 0 already there. */
  folder: string
  /** Address of that server. */
  origin: string
  deploys: number
  /** Clients that read at the same time. */
  readers: number
}

/** Publishes one version after the other while clients read. */
export async function deployUnderLoad({ folder, origin, deploys, readers: count }: DeployPlan): Promise<DeploysSeen> {
  const readers = Array.from({ length: count }, () => new PageReader(origin))
  const reading = readers.map((reader) => reader.run())
  for (let version = 0; version <= deploys; version += 1) {
    await publish(siteVersion(version), folder)
    await allHaveSeen(readers, version)
  }
  for (const reader of readers) reader.end()
  await Promise.all(reading)
  return {
    pages: readers.reduce((sum, { pages }) => sum + pages, 0),
    newest: readers.map(({ newest }) => newest),
    problems: readers.flatMap(({ problems }) => problems),
  }
}
