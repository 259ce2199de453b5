import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readFolder } from '../../guide/output/files.ts'
import type { CorpusArticle } from '../corpus/article.ts'
import type { BenchSite } from '../generators/generator.ts'
import type { Values } from '../report/metrics.ts'
import { editArticle } from './edit.ts'
import { watchMemory } from './memory.ts'
import { startNode } from './running.ts'

/** A build that takes longer than an hour is given up. */
const LIMIT_MS = 3_600_000

interface Built {
  seconds: number
  /** Bytes. */
  peak: number | undefined
}

/** Takes away what builds and dev servers left behind. */
export function makeCold({ folder, kept }: BenchSite): void {
  for (const path of kept) rmSync(join(folder, path), { recursive: true, force: true })
}

/** @throws Error with the end of what the build wrote, when it fails or takes too long */
async function buildOnce(site: BenchSite): Promise<Built> {
  const start = performance.now()
  const running = await startNode(site.folder, site.build)
  const peakOf = watchMemory(running.id)
  const timer = setTimeout(() => void running.stop(), LIMIT_MS)
  const code = await running.ended
  clearTimeout(timer)
  const [seconds, peak] = [(performance.now() - start) / 1000, peakOf()]
  if (code !== 0) throw new Error(`The build ended after ${seconds.toFixed(0)} s (${code}):\n${running.tail()}`)
  return { seconds, peak }
}

/** Builds a site that has no finished files. */
export async function assureBuilt(site: BenchSite): Promise<void> {
  if (!existsSync(join(site.folder, site.output))) await buildOnce(site)
}

/**
 * Builds with nothing kept, with nothing changed, and after one edit.
 *
 * @param values gets what is known so far, also when a later build fails
 */
export async function measureBuild(site: BenchSite, article: CorpusArticle, values: Values): Promise<void> {
  if (site.known !== undefined && !existsSync(join(site.folder, site.known))) await buildOnce(site)
  makeCold(site)
  const cold = await buildOnce(site)
  values.cold = cold.seconds
  if (cold.peak !== undefined) values.memory = cold.peak
  values.unchanged = (await buildOnce(site)).seconds
  editArticle(site, article)
  values.edited = (await buildOnce(site)).seconds
  const { sizes } = readFolder(join(site.folder, site.output))
  values.files = sizes.size
  values.output = [...sizes.values()].reduce((sum, size) => sum + size, 0)
}
