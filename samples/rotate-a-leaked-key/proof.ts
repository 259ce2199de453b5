import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineProof } from '../../guide/proof/define-proof.ts'
import { ask, serve } from '../../proof/runtimes/http.ts'
import { runProgram } from '../../proof/runtimes/process.ts'
import { createProvider } from './provider.ts'

const GIT = ['git', '-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main']

export default defineProof({
  title: 'A leaked key, after its rotation',
  attacked:
    'A service with API keys and a git repository, by a stranger who has a clone with a deleted key in its history.',
  runtime: 'node',

  async open(side, sandbox) {
    const provider = createProvider()
    const url = await serve(sandbox, provider.listener)
    const statusWith = async (key: string, line = 'GET /customers') => (await ask(url, line, { token: key })).status
    const old = provider.keys.create(['customers:read', 'refunds:write'])

    const repository = sandbox.folder()
    const git = async (...args: string[]) => {
      const { code, output } = await runProgram(sandbox, [...GIT, ...args], { cwd: repository })
      if (code !== 0) throw new Error(`git ${args.join(' ')}: ${output}`)
      return output
    }
    await git('init')
    writeFileSync(join(repository, '.env'), `PROVIDER_KEY=${old}\n`)
    await git('add', '.env')
    await git('commit', '--message', 'First version')
    await git('rm', '.env')
    await git('commit', '--message', 'Remove the key')

    const { rotate } = await side.load<typeof import('./vulnerable/rotate.ts')>('rotate.ts')
    const { keysOfJobs } = await side.load<typeof import('./vulnerable/jobs.ts')>('jobs.ts')
    const env = { PROVIDER_KEY: old }
    /** What the app got before, while and after its key was replaced. */
    const statuses = [await statusWith(env.PROVIDER_KEY)]
    const deploy = async (variables: typeof env) => {
      statuses.push(await statusWith(env.PROVIDER_KEY))
      Object.assign(env, variables)
      statuses.push(await statusWith(env.PROVIDER_KEY))
    }
    await rotate({ old, keys: provider.keys, statusWith, deploy })
    statuses.push(await statusWith(env.PROVIDER_KEY))

    return {
      old,
      statuses,
      statusWith,
      git,
      jobs: keysOfJobs(provider.keys),
      isItGone: (start: string) =>
        runProgram(sandbox, ['sh', side.path('is-it-gone.sh')], { cwd: repository, env: { KEY_START: start } }),
    }
  },

  attacks: [
    {
      name: 'A stranger uses the leaked key after the rotation',
      async run({ old, statusWith }) {
        const status = await statusWith(old)
        return { succeeded: status === 200, seen: status === 200 ? '200, customers' : String(status) }
      },
    },
    {
      name: 'A stranger takes the deleted key out of the history and makes a refund',
      async run({ git, statusWith }) {
        const [, key = ''] = /PROVIDER_KEY=(\S+)/.exec(await git('log', '--all', '--patch')) ?? []
        const status = await statusWith(key, 'POST /refunds')
        return { succeeded: status === 200, seen: `key found, ${status}${status === 200 ? ', a refund' : ''}` }
      },
    },
    {
      name: 'A key that stands in the history passes the search',
      async run({ old, isItGone }) {
        const { code, output } = await isItGone(old)
        const said = output.trim().split('\n').at(-1) ?? ''
        return { succeeded: code === 0, seen: said.replace(/\.$/, '') }
      },
    },
    {
      name: 'A stranger makes a refund with the key of the newsletter',
      async run({ jobs, statusWith }) {
        const status = await statusWith(jobs.newsletter, 'POST /refunds')
        return { succeeded: status === 200, seen: status === 200 ? '200, a refund' : String(status) }
      },
    },
  ],

  uses: [
    {
      name: 'The app works before, while and after its key is replaced',
      run: ({ statuses }) =>
        Promise.resolve({ succeeded: statuses.every((is) => is === 200), seen: statuses.join(', ') }),
    },
    {
      name: 'Billing makes a refund, and the newsletter reads addresses',
      async run({ jobs, statusWith }) {
        const statuses = [await statusWith(jobs.billing, 'POST /refunds'), await statusWith(jobs.newsletter)]
        return { succeeded: statuses.join() === '200,200', seen: statuses.join(', ') }
      },
    },
    {
      name: 'A key that was never committed passes the search',
      async run({ isItGone }) {
        const { code } = await isItGone('sk_EXAMPLE_never_committed')
        return { succeeded: code === 0, seen: code === 0 ? 'nothing found' : 'found' }
      },
    },
  ],
})
