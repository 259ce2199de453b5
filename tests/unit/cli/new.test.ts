import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { tempFolder } from './temp-folder.ts'

const FLAGS = ['--title', 'Rotate a leaked key', '--stack', 'stripe']

function run(folder: string, ...args: string[]) {
  const env = { ...process.env, GUIDE_CONTENT: folder }
  return spawnSync(process.execPath, ['cli/new.ts', ...args], { encoding: 'utf8', env, input: '' })
}

describe('npm run new', () => {
  it('writes a draft that lint:content accepts, without a terminal', () => {
    const folder = tempFolder()
    const { status, stdout, stderr } = run(folder, 'how-to/rotate-a-leaked-key', ...FLAGS)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const file = join(folder, 'blog/how-to/rotate-a-leaked-key.md')
    expect(stdout).toContain(`Wrote ${file}.\n`)
    expect(readFileSync(file, 'utf8')).toContain('\ndraft: true\n')
    const lint = spawnSync(process.execPath, ['cli/lint-content.ts', folder], { encoding: 'utf8' })
    expect(lint.stdout).toBe('1 article: no error, no warning\n')
  })

  it('writes a term', () => {
    const folder = tempFolder()
    const description = 'A database rule that decides row by row what a role may read.'
    const flags = ['--title', 'Row level security', '--description', description, '--source', 'https://example.com/']
    expect(run(folder, 'term', 'rls', ...flags).status).toBe(0)
    expect(readFileSync(join(folder, 'glossary/rls.md'), 'utf8')).toContain('term: Row level security\n')
  })

  it('refuses to overwrite', () => {
    const folder = tempFolder({ 'blog/how-to/x.md': 'mine' })
    const { status, stderr } = run(folder, 'how-to/x', ...FLAGS)
    expect(status).toBe(1)
    expect(stderr).toBe(`${join(folder, 'blog/how-to/x.md')} is there already: choose another name, or edit it.\n`)
    expect(readFileSync(join(folder, 'blog/how-to/x.md'), 'utf8')).toBe('mine')
  })

  it.each([
    [['how-to/x'], '--title and --stack are missing, and without a terminal nobody can be asked for them.\n'],
    [['howto/x', ...FLAGS], 'There is no category "howto". Did you mean "how-to"?\n'],
    [['how-to/index', ...FLAGS], 'Nothing was written. The name "index" stands for the folder'],
    [['how-to/x', '--colour', 'red'], "Unknown option '--colour'. Flags are --title, --description,"],
    [['how-to/x', '--title'], 'argument missing. Flags are'],
  ])('refuses %j in one sentence and writes nothing', (args, message) => {
    const folder = tempFolder()
    const { status, stderr } = run(folder, ...args)
    expect(status).toBe(1)
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(existsSync(join(folder, 'blog'))).toBe(false)
  })

  it('refuses a title that another page has', () => {
    const folder = tempFolder()
    run(folder, 'how-to/one', ...FLAGS)
    const { status, stderr } = run(folder, 'how-to/two', ...FLAGS)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Nothing was written\. .*title/)
  })
})
