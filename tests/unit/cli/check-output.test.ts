import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SITE_URL } from '../../fixtures/output/html-page.ts'
import { bytesOf, change, validSite } from '../../fixtures/output/site.ts'
import type { FixtureFiles } from '../../fixtures/output/site.ts'

const command = join(import.meta.dirname, '../../../cli/check-output.ts')
const folder = mkdtempSync(join(tmpdir(), 'check-output-'))

function write(name: string, files: FixtureFiles): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true })
    writeFileSync(join(folder, name, path), bytesOf(path, text))
  }
  return join(folder, name)
}

function check(...args: string[]) {
  const env = { ...process.env, NUXT_SITE_URL: SITE_URL, GUIDE_CONTENT: folder }
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env })
}

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('check-output', () => {
  it('answers 0 for a valid site', () => {
    const { status, stdout } = check(write('valid', validSite()))
    expect(stdout).toMatch(/^\d+ checks of 5 pages: nothing found\.\n$/)
    expect(status).toBe(0)
  })

  it('prints page, check, what is wrong and the mend, and answers 1', () => {
    const files = change(validSite(), 'blog.html', '<h1>All guides</h1>', '<p>All guides</p>')
    const { status, stdout } = check(write('broken', files))
    expect(stdout).toMatch(/^one-h1\n {2}\/blog\n {4}The page has no h1\.\n {4}Let the page .*\n\n.*: 1 finding\.\n$/)
    expect(status).toBe(1)
  })

  it.each([
    [['/none-of-this-name'], /^There is no folder \/none-of-this-name\. Run "npm run generate" first.*\n$/],
    [['one', 'two'], /^One folder at a time\. Usage: .*\n$/],
    [['--quick'], /^Unknown option '--quick'.*\n$/],
  ])('answers %s with one sentence and 2', (args, sentence) => {
    const { status, stdout, stderr } = check(...args)
    expect(stderr).toMatch(sentence)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('says that a folder without pages was not built', () => {
    expect(check(write('no-pages', { 'robots.txt': '' })).stderr).toMatch(/no-pages holds no page\. Run /)
  })
})
