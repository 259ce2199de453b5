import { join, relative } from 'node:path'
import process from 'node:process'
import { HOSTS } from '../deploy/hosts/all.ts'
import { readHostedSite } from '../deploy/hosts/host.ts'
import { readFolder } from '../guide/output/files.ts'
import { siteOrigin } from '../guide/site/address.ts'
import type { SiteConfig } from '../guide/site/types.ts'
import config from '../site.config.ts'
import { bundleProgram } from './deploy/bundle.ts'
import type { Finished } from './deploy/write-host.ts'
import { writeHost } from './deploy/write-host.ts'
import { OUTPUT, ROOT } from './support/root.ts'
import { runMain, UserError } from './support/user-error.ts'

const DEPLOY = '.output/deploy'
const { reports, url }: SiteConfig = config

function readFinished(): Finished {
  const folder = join(ROOT, OUTPUT)
  const output = readFolder(folder)
  const origin = siteOrigin(process.env.NUXT_SITE_URL || url)
  return { site: readHostedSite(output, { origin, endpoint: reports }), output, folder }
}

async function write(name: string, finished: Finished): Promise<void> {
  const host = HOSTS[name]
  if (!host) throw new UserError(`There is no host "${name}". Hosts are: ${Object.keys(HOSTS).join(', ')}.`)
  const folder = join(ROOT, DEPLOY, name)
  const worker = relative(folder, join(ROOT, 'deploy/edge/worker.ts'))
  writeHost(host, finished, { node: process.versions.node, worker }, folder)
  if (name === 'container') {
    await bundleProgram('deploy/container.ts', join(folder, 'server.mjs'))
    await bundleProgram('deploy/health.ts', join(folder, 'health.mjs'))
  }
  console.log(`Wrote ${DEPLOY}/${name}.`)
}

/** Writes the configuration of the hosts that are named, or of all, from the finished site. */
async function main(): Promise<number> {
  const names = process.argv.slice(2)
  try {
    const finished = readFinished()
    for (const name of names.length > 0 ? names : Object.keys(HOSTS)) await write(name, finished)
  } catch (error) {
    throw error instanceof UserError ? error : new UserError((error as Error).message)
  }
  return 0
}

await runMain(main)
