import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import type { CodeSummary } from '../../../guide/code/summary.ts'
import { article } from '../guide/rules/lint.ts'
import { tempFolder } from './temp-folder.ts'

const page = (...fences: string[]) => ({ 'blog/guides/page.md': article({ body: fences.join('\n\n') }) })
const RIGHT = '```json\n{ "a": 1 }\n```'
const WRONG = '```json\n{ "a" }\n```'
const UNCHECKED = '```powershell unchecked="no parser can be had"\nGet-Item x\n```'

function checkCode(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/check-code.ts', ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

function summaryIn(folder: string): CodeSummary | undefined {
  const file = join(folder, 'code-check.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CodeSummary) : undefined
}

describe('check-code', { timeout: 120_000 }, () => {
  it('writes how much is checked, and writes nothing again', () => {
    const folder = tempFolder(page(RIGHT))
    const first = checkCode(folder)
    expect([first.status, first.stdout]).toEqual([0, ''])
    expect(first.stderr).toContain('1 page with 1 fence of code, 1 checked')
    expect(summaryIn(folder)).toMatchObject({ fences: 1, checked: 1, unchecked: [] })
    expect(checkCode(folder).stderr).not.toContain('Wrote')
  })

  it('tells a mistake with file, line and column, and writes no summary', () => {
    const folder = tempFolder(page(WRONG))
    const { status, stdout } = checkCode(folder, '--format', 'github')
    expect([status, stdout.split(',').slice(1, 4)]).toEqual([
      1,
      ['line=17', 'col=7', 'title=code-json::No JSON: colon expected.\n\n'],
    ])
    expect(summaryIn(folder)).toBeUndefined()
  })

  it('fails where more than one fence in twenty is not checked', () => {
    const { status, stderr } = checkCode(tempFolder(page(RIGHT, UNCHECKED)))
    expect(status).toBe(1)
    expect(stderr).toContain('More than 5 % of the fences are not checked')
    expect(checkCode(tempFolder(page(...Array.from({ length: 19 }, () => RIGHT), UNCHECKED))).status).toBe(0)
  })

  it('judges the files that are named, and leaves the summary alone', () => {
    const folder = tempFolder({ ...page(RIGHT), 'blog/how-to/other.md': article({ body: WRONG }) })
    expect(checkCode(join(folder, 'blog/guides/page.md')).status).toBe(0)
    expect(summaryIn(folder)).toBeUndefined()
  })

  it('says in one sentence what is wrong with the command', () => {
    expect(checkCode('nowhere')).toEqual({ status: 1, stdout: '', stderr: 'There is no file or folder nowhere.\n' })
    expect(checkCode('--format', 'xml').stderr).toMatch(/^The format "xml" is not known\. .*\n$/)
  })
})
