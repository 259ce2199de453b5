import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import tasks from '../../../../.vscode/tasks.json' with { type: 'json' }
import packageJson from '../../../../package.json' with { type: 'json' }
import { formatIssues } from '../../../../guide/rules/format.ts'
import type { Issue } from '../../../../guide/rules/issue.ts'

const ISSUE: Issue = {
  rule: 'tag-unknown',
  file: 'content/blog/how-to/x.md',
  line: 12,
  column: 3,
  severity: 'error',
  message: 'There is no tag "tip-bx".',
  hint: 'Did you mean "tip-box"?',
}

describe('.vscode', () => {
  it('runs a script that there is, and reads what lint:content prints', () => {
    const [task] = tasks.tasks
    expect(Object.keys(packageJson.scripts)).toContain(task?.script)
    const [place, message] = task?.problemMatcher.pattern ?? []
    const [first = '', second = ''] = formatIssues([ISSUE], { files: [] }, 'text').split('\n')
    const found = new RegExp(place?.regexp ?? '').exec(first) ?? []
    expect([place?.file, place?.line, place?.column, place?.severity, place?.code].map((at) => found[at ?? 0])).toEqual(
      [ISSUE.file, '12', '3', 'error', 'tag-unknown'],
    )
    expect(new RegExp(message?.regexp ?? '').exec(second)?.[message?.message ?? 0]).toBe(ISSUE.message)
  })

  it('names schemas that there are', () => {
    const paths = readFileSync('.vscode/settings.json', 'utf8').match(/\.vscode\/[\w.]+\.json/g) ?? []
    expect(paths).toHaveLength(2)
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })
})
