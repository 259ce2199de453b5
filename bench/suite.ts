import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { Browser } from '@playwright/test'
import { chromium } from '@playwright/test'
import { findBrowser } from '../cli/browser.ts'
import { ROOT } from '../cli/support/root.ts'
import type { SiteServer } from '../deploy/server.ts'
import type { CorpusArticle } from './corpus/article.ts'
import { makeArticle } from './corpus/article.ts'
import { Vocabulary } from './corpus/vocabulary.ts'
import type { BenchSite, Generator } from './generators/generator.ts'
import { assureBuilt, measureBuild } from './measures/build.ts'
import { measureDev } from './measures/dev.ts'
import { measureVisit, openHost } from './measures/visit.ts'
import type { Measure, Values } from './report/metrics.ts'
import { Record } from './report/record.ts'
import { openSite, removeSites } from './sites.ts'
import type { Wanted } from './wanted.ts'

/** A generator that takes part, at one number of articles. */
interface Entrant {
  generator: Generator
  site: BenchSite
  /** Of its finished files, once there is one. */
  host?: SiteServer
  /** Whether a build failed: another one would take its time again, and what it wrote is no site. */
  isBroken: boolean
}

async function building(entrant: Entrant, build: () => Promise<void>): Promise<void> {
  entrant.isBroken = true
  await build()
  entrant.isBroken = false
}

/** Lets the generators take turns, at one number of articles. */
class Round {
  readonly #count: number
  readonly #articles: readonly CorpusArticle[]
  readonly #record: Record
  readonly #entrants: Entrant[] = []
  #browser: Browser | undefined

  constructor(count: number, record: Record) {
    const vocabulary = new Vocabulary(join(ROOT, 'content'), count)
    this.#count = count
    this.#articles = Array.from({ length: count }, (_, number) => makeArticle(number, count, vocabulary))
    this.#record = record
  }

  /** Writes the site of a generator; one that can't be written takes no part. */
  enter(generator: Generator, measure: Measure): void {
    try {
      this.#entrants.push({ generator, site: openSite(generator, this.#articles), isBroken: false })
    } catch (error) {
      const turn = { articles: this.#count, measure, run: 1, generator: generator.name }
      this.#record.add(turn, {}, (error as Error).message)
    }
  }

  async measure(measure: Measure, runs: number): Promise<void> {
    for (let run = 1; run <= runs; run++) {
      for (const entrant of this.#entrants) {
        if (measure === 'dev' || !entrant.isBroken) await this.#takeTurn(entrant, measure, run)
        else this.#record.tell(`${entrant.generator.name} is left out of ${measure}, run ${run}: its build failed.`)
      }
    }
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    await Promise.all(this.#entrants.map(({ host }) => host?.close()))
    removeSites()
  }

  async #takeTurn(entrant: Entrant, measure: Measure, run: number): Promise<void> {
    const values: Values = {}
    const turn = { articles: this.#count, measure, run, generator: entrant.generator.name }
    try {
      await this.#act(entrant, measure, run, values)
      this.#record.add(turn, values)
    } catch (error) {
      this.#record.add(turn, values, (error as Error).message)
    }
  }

  async #act(entrant: Entrant, measure: Measure, run: number, values: Values): Promise<void> {
    const first = this.#articles[0] as CorpusArticle
    if (measure === 'build') {
      const edited = this.#articles[run % this.#articles.length] as CorpusArticle
      return building(entrant, () => measureBuild(entrant.site, edited, values))
    }
    // Not before builds have been measured: it takes its part of the machine.
    if (!this.#browser?.isConnected()) this.#browser = await this.#launch()
    if (measure === 'dev') return measureDev(this.#browser, entrant.site, first, values)
    await building(entrant, () => assureBuilt(entrant.site))
    const path = `/blog/${first.path}`
    entrant.host ??= await openHost(this.#browser, entrant.site, path)
    return measureVisit(this.#browser, entrant.host.url + path, entrant.generator.themeSwitch, values)
  }

  async #launch(): Promise<Browser> {
    const { executablePath, chromiumSandbox, args } = await findBrowser()
    const browser = await chromium.launch({ executablePath, chromiumSandbox, args })
    this.#record.browser = browser.version()
    return browser
  }
}

async function runRound(count: number, wanted: Wanted, record: Record): Promise<void> {
  record.tell(`Writing ${count} articles for ${wanted.generators.map(({ name }) => name).join(', ')}.`)
  const round = new Round(count, record)
  try {
    for (const generator of wanted.generators) round.enter(generator, wanted.measures[0] ?? 'build')
    for (const measure of wanted.measures) await round.measure(measure, wanted.runs)
  } finally {
    await round.close()
  }
}

/**
 * Signals end the process by its own means, so that what it started and wrote goes with it: also the temporary files of
 * others, some of which leave theirs behind when they are ended.
 */
function cleanUpAtExit(): void {
  const scratch = mkdtempSync(join(tmpdir(), 'fixproof-bench-'))
  process.env.TMPDIR = scratch
  process.on('exit', () => {
    removeSites()
    rmSync(scratch, { recursive: true, force: true, maxRetries: 10 })
  })
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
}

/**
 * Measures, prints tables of the medians, and writes results and chart.
 *
 * @returns exit code: 1 when anything failed, which does not keep the rest from being measured
 */
export async function runBench(wanted: Wanted): Promise<number> {
  cleanUpAtExit()
  const record = new Record(wanted)
  for (const count of wanted.articles) {
    await runRound(count, wanted, record)
    console.log(`\n${record.tables()}\n`)
  }
  const failures = record.failures()
  for (const line of failures) console.error(line)
  return failures.length > 0 ? 1 : 0
}
