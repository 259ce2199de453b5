import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../guide/rules/issue.ts'

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
      stdout: '7 articles, 1 term, 1 author, 1 fact: no error, no warning\n',
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

  it.each([
    [['--fixx'], "Unknown option '--fixx'. Write: lint-content [--format text|json|github] [files or folders]\n"],
    [['--format', 'xml'], 'The format "xml" is not known. Formats are text, json, github.\n'],
    [['nothing.md'], 'There is no file or folder nothing.md.\n'],
  ])('refuses %j in one sentence', (args, sentence) => {
    expect(run(...args)).toEqual({ status: 2, stdout: '', stderr: sentence })
  })
})
