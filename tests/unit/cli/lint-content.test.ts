import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../guide/rules/issue.ts'
import { tempFolder } from './temp-folder.ts'

const BROKEN = 'tests/fixtures/content/broken'

function run(...args: string[]) {
  const { GUIDE_CONTENT: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/lint-content.ts', ...args], {
    encoding: 'utf8',
    env,
  })
  return { status, stdout, stderr }
}

describe('lint-content', () => {
  it('ends with a summary and 0 where all is right', () => {
    expect(run('tests/fixtures/content/valid')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+ articles, 1 term, 1 author, 1 fact: no error, no warning\n$/) as string,
      stderr: '',
    })
  })

  it('ends with 1 for an error', () => {
    const { status, stdout } = run(BROKEN)
    expect(status).toBe(1)
    expect(stdout).toContain(`${BROKEN}/blog/guides/page.md:17:1 error tag-unknown`)
    expect(stdout).toMatch(/2 articles: 3 errors, 1 warning\n$/)
  })

  it('ends with 0 for a warning', () => {
    const { status, stdout } = run(`${BROKEN}/blog/guides/warned.md`)
    expect(status).toBe(0)
    expect(stdout).toMatch(/1 article: no error, 1 warning\n$/)
  })

  it('writes JSON alone to the output', () => {
    const { stdout } = run('--format', 'json', BROKEN)
    expect((JSON.parse(stdout) as Issue[]).map(({ line }) => line)).toEqual([5, 17, 18, 17])
  })

  it('mends with --fix what is asked for, and keeps the line ends', () => {
    const folder = tempFolder()
    cpSync('tests/fixtures/content/valid', folder, { recursive: true })
    const [mine, other] = ['links', 'windows-line-ends'].map((name) => join(folder, `blog/guides/${name}.md`))
    const broken = (file = '') => `${readFileSync(file, 'utf8')}\r\n::TipBox\r\nText.\r\n::\r\n`
    for (const file of [mine, other]) writeFileSync(file ?? '', broken(file))
    const before = readFileSync(mine ?? '', 'utf8')
    const { status, stdout } = run('--fix', other ?? '')
    expect(stdout).toMatch(/^Mended 1 mistake in 1 file\. 1 article: no error, no warning\n$/)
    expect(status).toBe(0)
    expect(readFileSync(other ?? '', 'utf8')).toMatch(/\r\n::tip-box\r\nText\.\r\n::\r\n$/)
    expect(readFileSync(mine ?? '', 'utf8')).toBe(before)
  })

  it.each([
    [
      ['--fixx'],
      "Unknown option '--fixx'. Write: lint-content [--format text|json|github] [--fix] [files or folders]\n",
    ],
    [['--format', 'xml'], 'The format "xml" is not known. Formats are text, json, github.\n'],
    [['nothing.md'], 'There is no file or folder nothing.md.\n'],
  ])('refuses %j in one sentence', (args, sentence) => {
    expect(run(...args)).toEqual({ status: 2, stdout: '', stderr: sentence })
  })
})
