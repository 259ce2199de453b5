import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Engine } from '../../elements/search/engine.ts'
import { SEARCH_FOLDER } from '../../guide/search/bundle.ts'
import type { Answer } from '../../guide/search/question.ts'

const OUTPUT = resolve(import.meta.dirname, '../..', process.env.SITE_OUTPUT || '.output/public')
const FOLDER = pathToFileURL(`${resolve(OUTPUT, SEARCH_FOLDER)}/`).href

/** What readers type → a page or a section that is to be among the first three pages. */
const EXPECTED: [query: string, wanted: string][] = [
  ['rls', '/glossary#rls'],
  ['row level security', '/glossary#rls'],
  ['bolt row level security', '/blog/guides/bolt-new-security-guide'],
  ['service role', '/glossary#service-role'],
  ['leaked key', '/glossary#secret-rotation'],
  ['how do i rotate a leaked secret', '/glossary#secret-rotation'],
  ['idor', '/glossary#idor'],
  ['missing authorization', '/glossary#idor'],
  ['supabse', '/glossary#service-role'],
  ['next.js middleware', '/glossary#middleware'],
  ['auth0 roles', '/blog/guides/auth0#roles-and-permissions'],
  ['auth0 id token api', '/blog/guides/auth0#faq-can-my-api-accept-the-id-token'],
  ['getSession', '/blog/guides/auth0#the-session-check-goes-where-the-data-is'],
  ['public s3 bucket', '/blog/guides/aws-amplify#_2-public-s3-buckets'],
  ['cognito', '/blog/guides/aws-amplify#cognito-security-configuration'],
  ['does aider ignore my pre-commit hook', '/blog/guides/aider#commits-automatic-and-past-your-hooks'],
  ['env file', '/glossary#environment-variable'],
  ['xss', '/glossary#xss'],
  ['prompt injection', '/glossary#prompt-injection'],
]

let engine: Engine

/** Gives files to what asks for them with `fetch`, which Node does for the web alone. */
function answerFromDisk(address: string | URL | Request): Promise<Response> {
  const { pathname } = new URL(String(address))
  return Promise.resolve(new Response(new Uint8Array(readFileSync(fileURLToPath(`file://${pathname}`)))))
}

const ask = (query: string, size = 3): Promise<Answer> => engine.ask({ query, choice: {}, from: 0, size })

/** The address below the site: Pagefind puts the folder of its own files before those of pages. */
const pathOf = (url: string): string => url.slice(url.search(/\/(?:blog|glossary)(?:[/#]|$)/))

beforeAll(async () => {
  vi.stubGlobal('fetch', answerFromDisk)
  engine = await Engine.load(FOLDER)
})

afterAll(() => vi.unstubAllGlobals())

describe('the search', () => {
  it.each(EXPECTED)('has for “%s” %s among the first', async (query, wanted) => {
    const { hits } = await ask(query)
    const found = hits.flatMap(({ url, sections }) => [url, ...sections.map((section) => section.url)])
    expect(found.map(pathOf)).toContain(wanted)
  })

  it.each(EXPECTED)('marks words in what it shows for “%s”', async (query) => {
    const { hits } = await ask(query, 1)
    const shown = hits
      .flatMap(({ excerpt, sections }) => [excerpt, ...sections.map((section) => section.excerpt)])
      .flat()
    expect(shown.some(({ isMarked }) => isMarked)).toBe(true)
  })

  it('says what it looked for instead of a misspelled name', async () => {
    expect(await ask('supabse')).toMatchObject({ instead: 'supabase' })
    expect((await ask('supabase')).instead).toBeUndefined()
  })

  it('finds nothing for nonsense, and everything for nothing', async () => {
    expect(await ask('zzqxv')).toMatchObject({ count: 0, hits: [] })
    const { count, counts } = await ask('', 0)
    expect(counts.category.reduce((sum, value) => sum + value.count, 0)).toBe(count)
  })

  it('counts for each value the pages that have it', async () => {
    const { counts } = await ask('', 0)
    for (const { value, count } of counts.severity) {
      const answer = await engine.ask({ query: '', choice: { severity: value }, from: 0, size: count })
      expect(answer.hits.map(({ severity }) => severity)).toEqual(Array.from({ length: count }, () => value))
    }
  })
})
