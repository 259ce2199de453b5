import type { z } from 'zod'
import { nearest } from '../text/nearest.ts'
import { nameOfField, valueAt } from './fields.ts'
import { didYouMean, listOf } from './words.ts'

/** A mistake against a zod schema in an editor's words. */
export interface SchemaMistake {
  path: PropertyKey[]
  kind: 'missing' | 'unknown' | 'wrong'
  message: string
  hint?: string
}

type ZodIssue = z.core.$ZodIssue

const EXPECTED: Record<string, string> = {
  string: 'must be text',
  number: 'must be a number',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must have entries of its own',
  record: 'must have entries of its own',
}

const isOwnMessage = (message: string) => !/^(?:Invalid|Too |Unrecognized)/.test(message)

/** The types that the branches of a union take, in words: `text or a list`. */
function typesOf(issue: ZodIssue & { code: 'invalid_union' }): string {
  const types = issue.errors.flatMap((branch) => {
    return branch.flatMap(({ path, ...inner }) =>
      inner.code === 'invalid_type' && path.length === 0 ? inner.expected : [],
    )
  })
  return types.map((type) => (EXPECTED[type] ?? type).replace(/^must be /, '')).join(' or ')
}

/** The branch of a union that fits what was written: the one that does not fail on the type of the whole. */
function branchOf(issue: ZodIssue & { code: 'invalid_union' }): ZodIssue[] | undefined {
  return issue.errors.find((branch) => branch.every(({ code, path }) => code !== 'invalid_type' || path.length > 0))
}

function quoted(value: number | boolean): string {
  return `Write it in quotes: "${value}".`
}

function wrongType(expected: string, value: unknown): string {
  if (value === null || value === '') return 'is empty'
  const found = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : JSON.stringify(value)
  return `${EXPECTED[expected] ?? `must be ${expected}`}, not ${found}`
}

function hintForType(expected: string, value: unknown): string | undefined {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return quoted(value)
  if ((expected === 'array' || expected === 'object') && typeof value === 'string')
    return 'Write its entries on lines of their own below it.'
  return undefined
}

function translate(issue: ZodIssue, input: unknown, at: PropertyKey[]): SchemaMistake[] {
  const path = [...at, ...issue.path]
  const value = valueAt(input, path)
  const name = nameOfField(path)
  const wrong = (words: string, hint?: string): SchemaMistake[] => {
    return [{ path, kind: 'wrong', message: `${name} ${words}.`, hint }]
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      kind: 'unknown',
      message: `Unknown field ${nameOfField([...path, key])}.`,
    }))
  }
  if (issue.code === 'invalid_union') {
    const branch = branchOf(issue)
    if (branch) return branch.flatMap((inner) => translate(inner, input, path))
  }
  if (value === undefined) return [{ path, kind: 'missing', message: `${name} is missing.` }]
  if (issue.code === 'invalid_value' && issue.values.length > 1) {
    const allowed = issue.values.map(String)
    const hint = typeof value === 'string' ? didYouMean(nearest(value, allowed)) : undefined
    return wrong(`can't be ${JSON.stringify(value)}`, hint ?? `Allowed are ${listOf(allowed)}.`)
  }
  if (issue.code === 'invalid_type' && (!isOwnMessage(issue.message) || value === null)) {
    return wrong(wrongType(issue.expected, value), hintForType(issue.expected, value))
  }
  if (issue.code === 'invalid_union') return wrong(wrongType(typesOf(issue), value))
  const wantsQuotes = typeof value === 'number' && /\bin quotes\b/.test(issue.message)
  return wrong(
    isOwnMessage(issue.message) ? issue.message : 'is not allowed here',
    wantsQuotes ? quoted(value) : undefined,
  )
}

/** Runs a schema and says what is wrong, nothing when all is right. A field that is only misspelt is not missing. */
export function schemaMistakes(schema: z.ZodObject, input: unknown): SchemaMistake[] {
  const result = schema.safeParse(input)
  if (result.success) return []
  const mistakes = result.error.issues.flatMap((issue) => translate(issue, input, []))
  const known = Object.keys(schema.shape)
  const meant = new Set(
    mistakes
      .filter(({ kind, path }) => kind === 'unknown' && path.length === 1)
      .map(({ path }) => nearest(String(path[0]), known)),
  )
  const isTold = ({ kind, path, message }: SchemaMistake, index: number) => {
    const misspelt = kind === 'missing' && path.length === 1 && meant.has(String(path[0]))
    // Two checks of one value may say the same.
    return misspelt || mistakes.findIndex((mistake) => mistake.message === message) < index
  }
  return mistakes.filter((mistake, index) => !isTold(mistake, index))
}
