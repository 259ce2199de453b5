import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { ROOT } from '../../cli/support/root.ts'
import type { Generator } from '../generators/generator.ts'
import type { Results } from './results.ts'

const GB = 2 ** 30

/** Of our own packages those that make the pages. */
const OURS = ['nuxt', '@nuxtjs/mdc', 'vue', 'shiki', 'tailwindcss', 'pagefind', '@takumi-rs/core']

function commit(): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: ROOT, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : 'not known'
}

/** @param browser its version; missing where none was needed */
export function describeMachine(browser: string | undefined): Results['machine'] {
  return {
    processors: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'not known',
    memory: `${Math.round(totalmem() / GB)} GB`,
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    ...(browser && { browser }),
    commit: commit(),
  }
}

/** Packages of each generator with their versions. */
export function versionsOf(generators: readonly Generator[]): Results['versions'] {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const ours = Object.fromEntries(OURS.map((name) => [name, dependencies[name] ?? 'not known']))
  return Object.fromEntries(
    generators.map(({ name, packages }) => [name, Object.keys(packages).length > 0 ? { ...packages } : ours]),
  )
}
