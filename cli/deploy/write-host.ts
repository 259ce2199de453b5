import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Host, Surroundings } from '../../deploy/hosts/all.ts'
import type { HostedSite } from '../../deploy/hosts/host.ts'
import type { OutputFiles } from '../../guide/output/files.ts'

/** A finished site and where it lies. */
export interface Finished {
  site: HostedSite
  output: OutputFiles
  /** Absolute path of the files. */
  folder: string
}

/**
 * Writes the folder of a host anew: its configuration, and the published files where it wants them beside it.
 *
 * @param folder absolute path; what is in it is removed
 */
export function writeHost(
  host: Host,
  { site, output, folder: source }: Finished,
  around: Surroundings,
  folder: string,
) {
  // A limit of the host stops here, before anything was removed.
  const files = host.files(site, around)
  rmSync(folder, { recursive: true, force: true })
  const { published } = host
  for (const path of published ? output.sizes.keys() : []) {
    if (!published?.keeps(path)) continue
    const target = join(folder, published.folder, path)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(join(source, path), target)
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
