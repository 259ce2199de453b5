import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ROOT } from '../../cli/support/root.ts'
import { BASE, GENERATORS } from '../generators/all.ts'
import { fixproof } from '../generators/fixproof.ts'
import { THROTTLE } from '../measures/throttle.ts'
import { drawChart } from './chart.ts'
import { describeMachine, versionsOf } from './machine.ts'
import type { Measure, Values } from './metrics.ts'
import { metricsOf, writeValue } from './metrics.ts'
import type { Results, Sample, Summary } from './results.ts'
import { resultsSchema, samplesToKeep, summarise } from './results.ts'
import { tablesOf } from './table.ts'

/** Before a bench chooses another one for what it starts. */
const TEMPORARY = tmpdir()

const RESULTS = 'results.json'
const CHART = 'results.svg'

/** What is measured now. */
interface Scope {
  articles: readonly number[]
  measures: readonly Measure[]
  /** Whether what was measured before stays. */
  add: boolean
  /** Absolute path of the folder for the files; it exists. */
  folder: string
}

/** Which run of what. */
export type Turn = Pick<Sample, 'articles' | 'measure' | 'run' | 'generator'>

function earlierSamples(scope: Scope): Sample[] {
  const file = join(scope.folder, RESULTS)
  if (!scope.add || !existsSync(file)) return []
  return samplesToKeep(resultsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).samples, scope)
}

function nameOf({ articles, run, generator, measure }: Turn): string {
  return `${articles} articles, run ${run}, ${generator}, ${measure}`
}

function describe({ measure }: Turn, values: Values): string {
  const known = metricsOf(measure).flatMap((name) => {
    const value = values[name]
    return value === undefined ? [] : [`${name} ${writeValue(name, value)}`]
  })
  return known.join(', ')
}

/** Results are published: folders of this machine and colours of its terminal are nobody's business. */
function withoutPlaces(text: string): string {
  return stripVTControlCharacters(text).replaceAll(ROOT, '<project>').replaceAll(TEMPORARY, '<temporary>')
}

/** Samples as they come in; the files are written anew with each, so that a run that was broken off loses nothing. */
export class Record {
  readonly #start = performance.now()
  readonly #samples: Sample[]
  readonly #earlier: number
  readonly #folder: string
  #machine: Results['machine']

  constructor(scope: Scope) {
    this.#folder = scope.folder
    this.#samples = earlierSamples(scope)
    this.#earlier = this.#samples.length
    this.#machine = describeMachine(undefined)
  }

  /** Version of the browser, once there is one. */
  set browser(version: string) {
    this.#machine = describeMachine(version)
  }

  /** Tells the person what happens, with the time of day and the minutes since the beginning. */
  tell(sentence: string): void {
    const minutes = ((performance.now() - this.#start) / 60_000).toFixed(1)
    console.log(`${new Date().toTimeString().slice(0, 8)} +${minutes} min: ${sentence}`)
  }

  /** @param failure why it ended early */
  add(turn: Turn, values: Values, failure?: string): void {
    const reason = failure && withoutPlaces(failure)
    this.#samples.push({ date: new Date().toISOString(), ...turn, values, ...(reason && { failure: reason }) })
    const outcome = failure === undefined ? [] : [`FAILED: ${failure}`]
    this.tell([`${nameOf(turn)}: ${describe(turn, values)}`, ...outcome].join('\n'))
    this.#write()
  }

  /** Medians of what was measured now. */
  tables(): string {
    return tablesOf(summarise(this.#samples.slice(this.#earlier), BASE))
  }

  /** What failed now, a line each. */
  failures(): string[] {
    return this.#samples.slice(this.#earlier).flatMap(({ failure, ...turn }) => {
      return failure === undefined ? [] : [`FAILED: ${nameOf(turn)}: ${failure.split('\n', 1)[0]}`]
    })
  }

  #write(): void {
    const samples = [...this.#samples].sort((a, b) => a.articles - b.articles)
    const summaries: Summary[] = summarise(samples, BASE)
    const versions = versionsOf(GENERATORS)
    const results: Results = { machine: this.#machine, versions, throttle: { ...THROTTLE }, summaries, samples }
    const { processors, processor, memory, node } = this.#machine
    const note = `${processors} processors (${processor}), ${memory}, Node ${node}.`
    replaceFile(join(this.#folder, RESULTS), `${JSON.stringify(results, null, 2)}\n`)
    replaceFile(join(this.#folder, CHART), drawChart(summaries, fixproof.name, note))
  }
}

/** In one step, so that a run that ends meanwhile leaves a whole file. */
function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
