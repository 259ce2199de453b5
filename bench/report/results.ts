import { z } from 'zod'
import { median } from '../median.ts'
import type { Measure, MetricName, Values } from './metrics.ts'
import { MEASURES, METRICS, metricsOf } from './metrics.ts'

const METRIC_NAMES = Object.keys(METRICS) as [MetricName, ...MetricName[]]

const valuesSchema = z.partialRecord(z.enum(METRIC_NAMES), z.number())

const sampleSchema = z.strictObject({
  /** When it ended, in ISO 8601. */
  date: z.string(),
  articles: z.number(),
  measure: z.enum(MEASURES),
  /** From 1. */
  run: z.number(),
  generator: z.string(),
  /** What was measured, up to where it failed. */
  values: valuesSchema,
  /** Why it failed; missing where it did not. */
  failure: z.string().optional(),
})

const summarySchema = z.strictObject({
  articles: z.number(),
  measure: z.enum(MEASURES),
  generator: z.string(),
  /** How many runs it is from. */
  runs: z.number(),
  medians: valuesSchema,
  /** Median divided by that of the generator that all are compared with, where that says anything. */
  ratios: valuesSchema,
})

export const resultsSchema = z.strictObject({
  /** On what, by whom: without anything that tells whose machine it was. */
  machine: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Generator → package → version. */
  versions: z.record(z.string(), z.record(z.string(), z.string())),
  /** Of a visit. */
  throttle: z.record(z.string(), z.number()),
  summaries: z.array(summarySchema),
  /** Every single run. */
  samples: z.array(sampleSchema),
})

/** One run of one measure of one generator. */
export type Sample = z.infer<typeof sampleSchema>

/** All runs of one measure of one generator. */
export type Summary = z.infer<typeof summarySchema>

/** What `bench/results.json` holds. */
export type Results = z.infer<typeof resultsSchema>

function mediansOf(measure: Measure, samples: readonly Sample[]): Values {
  const medians: Values = {}
  for (const name of metricsOf(measure)) {
    const values = samples.map((sample) => sample.values[name]).filter((value) => value !== undefined)
    if (values.length > 0) medians[name] = median(values)
  }
  return medians
}

/** Good values of these are near 0, where a ratio means nothing. */
const WITHOUT_RATIO: ReadonlySet<string> = new Set<MetricName>(['cls', 'tbt'])

function ratiosOf(medians: Values, base: Values): Values {
  const pairs = Object.entries(medians).flatMap(([name, value]) => {
    const other = base[name as MetricName]
    return other && !WITHOUT_RATIO.has(name) ? [[name, Number((value / other).toFixed(3))] as const] : []
  })
  return Object.fromEntries(pairs)
}

/**
 * Medians and ratios, one summary for each number of articles, measure and generator, in the order of the samples.
 *
 * @param base name of the generator that all are compared with
 */
export function summarise(samples: readonly Sample[], base: string): Summary[] {
  const groups = Map.groupBy(samples, ({ articles, measure }) => `${articles} ${measure}`)
  return [...groups.values()].flatMap((group) => {
    const { articles, measure } = group[0] as Sample
    const all = [...Map.groupBy(group, ({ generator }) => generator)].map(([generator, runs]) => {
      return { articles, measure, generator, runs: runs.length, medians: mediansOf(measure, runs) }
    })
    const baseMedians = all.find(({ generator }) => generator === base)?.medians ?? {}
    return all.map((summary) => ({ ...summary, ratios: ratiosOf(summary.medians, baseMedians) }))
  })
}

/**
 * The samples that stay when others are measured: those of numbers of articles and measures that are not measured again,
 * because what is compared has to come from one run.
 */
export function samplesToKeep(
  samples: readonly Sample[],
  wanted: { articles: readonly number[]; measures: readonly Measure[] },
): Sample[] {
  return samples.filter(({ articles, measure }) => {
    return !(wanted.articles.includes(articles) && wanted.measures.includes(measure))
  })
}
