import { createHash, randomUUID } from 'node:crypto'
import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { OutputFiles } from '../../guide/output/files.ts'
import { CURRENT, currentRelease, RELEASES } from './folders.ts'
import { isHashed } from './hashed.ts'
import type { History, Release } from './history.ts'
import { KEPT_MS, readHistory, stillUsed, writeHistory } from './history.ts'

export interface Published {
  id: string
  /** Files of the site. */
  files: number
  /** Files that earlier releases had under names with a hash, and that are still there. */
  kept: number
  /** Names of the folders of releases that are no longer in use, and were removed. */
  removed: string[]
  /** Those that could not be removed. */
  left: string[]
}

/** Enough of a hash for a name that nobody mixes up. */
const ID_LENGTH = 16

/** Folders of releases that are not finished. */
const UNFINISHED = '.new-'

function hashOf(site: OutputFiles): string {
  const hash = createHash('sha256')
  for (const path of site.sizes.keys()) {
    hash.update(JSON.stringify([path, createHash('sha256').update(site.read(path)).digest('hex')]))
  }
  return hash.digest('hex').slice(0, ID_LENGTH)
}

const exists = (path: string) => stat(path).then(Boolean, () => false)

/** A second name for a file, or a copy where the file system has no such thing; what is there already stays. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') await copyFile(from, to)
  })
}

/**
 * Writes the files of a site. One that the release before has as well is a link to it: it takes no room and keeps its date,
 * from which nginx and Caddy make the validator.
 */
async function writeFiles(site: OutputFiles, target: string, before: string | undefined): Promise<void> {
  for (const path of site.sizes.keys()) {
    const bytes = site.read(path)
    const old = before && join(before, path)
    const same = old
      ? await readFile(old).then(
          (kept) => kept.equals(bytes),
          () => false,
        )
      : false
    if (old && same) await linkOrCopy(old, join(target, path))
    else {
      await mkdir(dirname(join(target, path)), { recursive: true })
      await writeFile(join(target, path), bytes)
    }
  }
}

/** Gives a release what pages of earlier ones, which somebody has open, may still ask for. */
async function keepAssets(releases: string, target: string, earlier: History): Promise<number> {
  let kept = 0
  for (const release of earlier) {
    for (const path of release.hashed) {
      const from = join(releases, release.id, path)
      if ((await exists(join(target, path))) || !(await exists(from))) continue
      await linkOrCopy(from, join(target, path))
      kept += 1
    }
  }
  return kept
}

/** Builds a release beside the others, under its name only when it is complete. */
async function addRelease(site: OutputFiles, id: string, releases: string, earlier: History): Promise<number> {
  const target = join(releases, id)
  // A link to an asset more does no harm to a release that is there already.
  if (await exists(target)) return keepAssets(releases, target, earlier)
  const unfinished = join(releases, UNFINISHED + randomUUID())
  try {
    await mkdir(unfinished)
    const before = earlier.at(-1)
    await writeFiles(site, unfinished, before && join(releases, before.id))
    const kept = await keepAssets(releases, unfinished, earlier)
    await rename(unfinished, target)
    return kept
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

/** Puts the link in place in one step: whoever asks for a file gets it from the old release or from the new one. */
async function switchTo(folder: string, id: string): Promise<void> {
  const temporary = join(folder, `.${CURRENT}.${process.pid}`)
  await rm(temporary, { force: true })
  await symlink(join(RELEASES, id), temporary)
  await rename(temporary, join(folder, CURRENT))
}

/** Folders of releases that are no longer in use; what is in the making, or was, is left alone for a day. */
async function unused(folder: string, used: History, now: number): Promise<string[]> {
  const releases = join(folder, RELEASES)
  const isUsed = new Set([...used.map(({ id }) => id), await currentRelease(folder)])
  const names: string[] = []
  for (const name of await readdir(releases)) {
    const age = name.startsWith(UNFINISHED) ? now - (await stat(join(releases, name))).mtimeMs : KEPT_MS
    if (!isUsed.has(name) && age >= KEPT_MS) names.push(name)
  }
  return names
}

async function remove(releases: string, names: readonly string[]): Promise<Pick<Published, 'removed' | 'left'>> {
  const removed: string[] = []
  const left: string[] = []
  for (const name of names) {
    await rm(join(releases, name), { recursive: true }).then(
      () => removed.push(name),
      () => left.push(name),
    )
  }
  return { removed, left }
}

/**
 * Publishes a finished site to a folder of a plain server, which serves `<folder>/current`. Nobody sees a part of it: the
 * release is complete before a link leads to it. One has to be done before the next begins.
 *
 * @param folder absolute path; made where it is missing
 * @param now milliseconds since 1970
 * @throws the system's error, such as ENOSPC; the release before is still there and still current
 */
export async function publish(site: OutputFiles, folder: string, now = Date.now()): Promise<Published> {
  const releases = join(folder, RELEASES)
  await mkdir(releases, { recursive: true })
  const id = hashOf(site)
  const earlier = (await readHistory(folder)).filter((release) => release.id !== id)
  const release: Release = { id, since: now, hashed: [...site.sizes.keys()].filter(isHashed) }
  const history = stillUsed([...earlier, release], now)
  const kept = await addRelease(site, id, releases, history.slice(0, -1))
  await writeHistory(folder, history)
  await switchTo(folder, id)
  return { id, files: site.sizes.size, kept, ...(await remove(releases, await unused(folder, history, now))) }
}
