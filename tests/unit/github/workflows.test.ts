import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkWorkflow } from '../../../guide/code/known/workflow.ts'

const FOLDER = '.github/workflows'

interface Step {
  uses?: string
  with?: Record<string, unknown>
}
interface Workflow {
  permissions?: Record<string, string> | string
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>
}

/** What is wrong with a workflow beside its form. */
function problems(text: string): string[] {
  const { permissions, jobs } = parse(text) as Workflow
  const found: string[] = []
  // Without it each job has the token that the repository gives by default.
  if (typeof permissions !== 'object') found.push('It says nothing about permissions at its top.')
  if (Object.values(permissions ?? {}).includes('write')) found.push('Every job may write.')
  for (const [name, job] of Object.entries(jobs)) {
    if (job['timeout-minutes'] === undefined) found.push(`${name} may run for hours.`)
    for (const { uses, with: options } of job.steps) {
      if (uses === undefined) continue
      if (!/@[\da-f]{40}$/.test(uses)) found.push(`${uses} is not pinned by its hash.`)
      if (uses.startsWith('actions/checkout@') && options?.['persist-credentials'] !== false) {
        found.push(`${name} leaves its token in the folder.`)
      }
    }
  }
  // A hash says nothing to whoever reads it.
  for (const line of text.split('\n').filter((one) => /uses:/.test(one))) {
    if (!/# v\d+\.\d+\.\d+$/.test(line)) found.push(`${line.trim()} does not name its version.`)
  }
  return found
}

const FILES = readdirSync(FOLDER)

describe.each(FILES)('%s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8')

  it('is a workflow', () => {
    expect(checkWorkflow(text)).toEqual([])
  })

  it('pins what it uses, may do little and ends', () => {
    expect(problems(text)).toEqual([])
  })
})

describe('the checks of workflows', () => {
  it('find what is wrong', () => {
    const text = `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
`
    expect(problems(text)).toEqual([
      'It says nothing about permissions at its top.',
      'a may run for hours.',
      'actions/checkout@v5 is not pinned by its hash.',
      'a leaves its token in the folder.',
      '- uses: actions/checkout@v5 does not name its version.',
    ])
    expect(problems('permissions:\n  contents: write\njobs: {}\n')).toEqual(['Every job may write.'])
  })

  it('find a field that there is not', () => {
    expect(checkWorkflow('on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n')).not.toEqual([])
  })

  it('see the workflows', () => {
    expect(FILES).toEqual(['release.yml', 'test.yml'])
  })
})
