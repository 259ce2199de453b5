import { lstatSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { RunOptions, RunResult } from '../support/run-process.ts'
import { runNode } from '../support/run-process.ts'
import { OUTPUT, ROOT } from '../support/root.ts'

const NUXT = 'node_modules/nuxt/bin/nuxt.mjs'

/** Runs a command of Nuxt in the root folder, telling nobody about it. */
export function runNuxt(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return runNode([NUXT, ...args], { ...options, env: { NUXT_TELEMETRY_DISABLED: '1', ...options.env } })
}

/** Nuxt leaves a link `dist` to the output in the root folder, for hosts that look there. Nothing here does. */
export function removeDistLink(root = ROOT): void {
  const link = join(root, 'dist')
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return
  if (resolve(root, readlinkSync(link)) === resolve(realpathSync(root), OUTPUT)) rmSync(link)
}
