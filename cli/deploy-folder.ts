import { join, resolve } from 'node:path'
import process from 'node:process'
import type { Published } from '../deploy/releases/publish.ts'
import { publish } from '../deploy/releases/publish.ts'
import { readFolder } from '../guide/output/files.ts'
import { count } from '../guide/rules/words.ts'
import { isUpToDate } from './build/build-record.ts'
import { generate } from './generate.ts'
import { OUTPUT, ROOT } from './support/root.ts'
import { runMain, UserError } from './support/user-error.ts'

/** `npm run deploy:folder -- <folder>`: publishes the site to a folder of this machine, from which a server serves `current`. */

const USAGE = 'Write: npm run deploy:folder -- <folder>, such as /srv/fixproof.'

/** Code of the system's error → what is wrong with the folder. */
const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EACCES: "you don't have the rights",
  EPERM: "you don't have the rights",
  EROFS: 'the disk can only be read',
  ENOTDIR: 'there is a file where a folder must be',
  EEXIST: 'there is a file where a folder must be',
}

function targetFolder([named, ...others]: readonly string[]): string {
  if (named === undefined || named.startsWith('-') || others.length > 0) throw new UserError(USAGE)
  return resolve(named)
}

async function publishTo(folder: string): Promise<Published> {
  try {
    return await publish(readFolder(join(ROOT, OUTPUT)), folder)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const problem = code === undefined ? message : `${PROBLEMS[code] ?? `the system says ${code}`}.`
    throw new UserError(`Nothing was published to ${folder}, and what is there stays: ${problem}`)
  }
}

async function main(): Promise<number> {
  const folder = targetFolder(process.argv.slice(2))
  if (!isUpToDate(ROOT)) console.log(await generate())
  const { id, files, kept, removed, left } = await publishTo(folder)
  console.log(`Published ${count(files, 'file')} as release ${id}, with ${count(kept, 'asset')} of earlier ones.`)
  if (removed.length > 0) console.log(`Removed ${count(removed.length, 'release')} that nobody needs any more.`)
  for (const name of left) console.warn(`The old release ${name} can't be removed: look at its rights.`)
  console.log(`A server serves ${join(folder, 'current')}.`)
  return 0
}

await runMain(main)
