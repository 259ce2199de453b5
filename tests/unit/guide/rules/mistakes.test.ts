import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ContentFile } from '../../../../guide/content/folder.ts'
import { decode } from '../../../../guide/content/folder.ts'
import { splitLines } from '../../../../guide/markdown/source/text.ts'
import { RULES } from '../../../../guide/rules/all.ts'
import { ALLOW } from '../../../../guide/rules/allow.ts'
import { judgeSite } from '../../../../guide/rules/judge-site.ts'
import { SPELLING } from '../../../../guide/spelling/rule.ts'
import { COLLECTIONS } from '../../../fixtures/content/mistakes/collections/expected.ts'
import { FIELDS } from '../../../fixtures/content/mistakes/fields/expected.ts'
import { FILES } from '../../../fixtures/content/mistakes/files/expected.ts'
import { LINKS } from '../../../fixtures/content/mistakes/links/expected.ts'
import { MARKDOWN } from '../../../fixtures/content/mistakes/markdown/expected.ts'
import type { Mistake, Mistakes } from '../../../fixtures/content/mistakes/mistake.ts'
import { PROSE } from '../../../fixtures/content/mistakes/prose/expected.ts'
import { CREDENTIALS } from '../../../fixtures/content/mistakes/secrets/credentials.ts'
import { SECRETS } from '../../../fixtures/content/mistakes/secrets/expected.ts'
import { TAGS } from '../../../fixtures/content/mistakes/tags/expected.ts'
import { YAML } from '../../../fixtures/content/mistakes/yaml/expected.ts'
import { validSite, withFiles } from './fixture-site.ts'

const FOLDER = 'tests/fixtures/content/mistakes'

const TABLES: Record<string, Mistakes> = {
  files: FILES,
  yaml: YAML,
  fields: FIELDS,
  tags: TAGS,
  markdown: MARKDOWN,
  links: LINKS,
  prose: PROSE,
  collections: COLLECTIONS,
  secrets: SECRETS,
}

const MISTAKES = Object.entries(TABLES).flatMap(([area, table]) =>
  Object.entries(table).map(([name, mistake]): [file: string, Mistake] => [`${area}/${name}`, mistake]),
)

const AROUND = validSite()

/** Puts credentials where a fixture only names their kind. */
function withCredentials(text: string): string {
  return text.replace(/CREDENTIAL\(([\w-]+)\)/g, (mark, kind: string) => CREDENTIALS[kind] ?? mark)
}

function readFixture(file: string, path: string): ContentFile {
  const read = decode(readFileSync(`${FOLDER}/${file}`))
  return { path, file, ...read, text: withCredentials(read.text) }
}

describe('a file with one mistake', () => {
  it.each(MISTAKES)('%s', async (file, [told, stands, says, hint, { path, beside = {}, samples = {} } = {}]) => {
    const fixture = readFixture(file, path ?? `blog/guides/${file.replace(/^.*\//, '')}`)
    const others = Object.entries(beside).map(([other, text]) => ({ path: other, file: other, text }))
    const site = {
      ...withFiles(AROUND, [fixture, ...others]),
      samples: new Map([...(AROUND.samples ?? []), ...Object.entries(samples)]),
    }

    const issues = await judgeSite(site, { only: new Set([fixture.path]) })

    expect(issues.map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`)).toEqual([told])
    const [issue] = issues
    expect(issue?.message).toContain(says)
    if (hint === undefined) expect(issue?.hint).toBeUndefined()
    else expect(issue?.hint).toContain(hint)
    const rest = splitLines(fixture.text)[(issue?.line ?? 0) - 1]?.slice((issue?.column ?? 0) - 1)
    const [firstLine = ''] = splitLines(withCredentials(stands))
    expect(firstLine === '' ? rest : rest?.slice(0, firstLine.length)).toBe(firstLine)
  })
})

describe('the mistakes', () => {
  it('are more than 300 different files', () => {
    const texts = MISTAKES.map(([file, [, , , , around]]) =>
      JSON.stringify([readFileSync(`${FOLDER}/${file}`, 'latin1'), around?.path]),
    )
    expect(new Set(texts).size).toBe(MISTAKES.length)
    expect(MISTAKES.length).toBeGreaterThanOrEqual(300)
  })

  it('are told apart by more than 150 sentences', () => {
    expect(new Set(MISTAKES.map(([, [told, , says]]) => `${told.split(' ')[2]} ${says}`)).size).toBeGreaterThan(150)
  })

  it('are every file of the folder', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?!ts$)\w+$/.test(file),
    )
    expect(files.sort()).toEqual(MISTAKES.map(([file]) => file).sort())
  })

  it('show every rule, and each rule alone', () => {
    const shown = new Set(MISTAKES.map(([, [told]]) => told.split(' ')[2]))
    const rules = [...RULES.map(({ id }) => id), SPELLING, 'secret', ALLOW]
    expect([...shown].sort()).toEqual(rules.sort())
  })

  it('keep their bytes', () => {
    const startOf = (file: string) => readFileSync(`${FOLDER}/files/${file}`).subarray(0, 4).toString('hex')
    expect(startOf('byte-order-mark.md')).toBe('efbbbf2d')
    expect(startOf('utf-16.md')).toBe('fffe2d00')
    expect(startOf('utf-16-big-endian.md')).toBe('feff002d')
  })
})
