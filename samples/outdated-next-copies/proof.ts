import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineProof } from '../../guide/proof/define-proof.ts'
import { runProgram } from '../../proof/runtimes/process.ts'

/** What a project asks for, and what is installed: path in the lockfile → version, or name and version. */
interface Project {
  asks: Record<string, string>
  installed: Record<string, string | { name: string; version: string }>
}

const CURRENT = { 'node_modules/next': '16.4.6', 'node_modules/react': '19.3.1' }

export default defineProof({
  title: 'Outdated copies of Next.js, past a check of versions',
  attacked:
    'A check in the build that is to refuse Next.js and React with known holes. Projects with an old copy go past it.',
  runtime: 'node',

  open(side, sandbox) {
    const folder = sandbox.folder()
    const write = (file: string, content: unknown) => writeFileSync(join(folder, file), JSON.stringify(content))
    return {
      async check({ asks, installed }: Project) {
        const entries = Object.entries(installed)
        const packages = entries.map(([path, it]) => [path, typeof it === 'string' ? { version: it } : it])
        write('package.json', { name: 'app', dependencies: asks })
        write('package-lock.json', {
          name: 'app',
          lockfileVersion: 3,
          packages: { '': { name: 'app', dependencies: asks }, ...Object.fromEntries(packages) },
        })
        const { code, output } = await runProgram(sandbox, ['node', side.path('check-next.ts')], { cwd: folder })
        if (code !== 0 && code !== 1) throw new Error(output)
        return { passed: code === 0, seen: code === 0 ? 'accepted' : `refused: ${output.trim()}` }
      },
    }
  },

  attacks: [
    {
      name: 'The project asks for "latest" and has Next.js 16.3.8 in its lockfile',
      async run({ check }) {
        const installed = { ...CURRENT, 'node_modules/next': '16.3.8' }
        const { passed, seen } = await check({ asks: { next: 'latest' }, installed })
        return { succeeded: passed, seen }
      },
    },
    {
      name: 'Another package brings Next.js 15.1.0 of its own',
      async run({ check }) {
        const installed = { ...CURRENT, 'node_modules/cms/node_modules/next': '15.1.0' }
        const { passed, seen } = await check({ asks: { next: '16.4.6', cms: '1.0.0' }, installed })
        return { succeeded: passed, seen }
      },
    },
    {
      name: 'A second app of the repository has Next.js 14.2.24',
      async run({ check }) {
        const installed = { ...CURRENT, 'apps/admin/node_modules/next': '14.2.24' }
        const { passed, seen } = await check({ asks: { next: '16.4.6' }, installed })
        return { succeeded: passed, seen }
      },
    },
    {
      name: 'Next.js 15.5.27 is installed under another name',
      async run({ check }) {
        const installed = { ...CURRENT, 'node_modules/next-old': { name: 'next', version: '15.5.27' } }
        const { passed, seen } = await check({ asks: { next: '16.4.6', 'next-old': 'npm:next@15.5.27' }, installed })
        return { succeeded: passed, seen }
      },
    },
    {
      name: 'A bundler plugin brings React’s server package in 19.2.0, react is new',
      async run({ check }) {
        const installed = { 'node_modules/react': '19.3.1', 'node_modules/react-server-dom-webpack': '19.2.0' }
        const { passed, seen } = await check({ asks: { react: '19.3.1', 'bundler-plugin': '1.0.0' }, installed })
        return { succeeded: passed, seen }
      },
    },
    {
      name: 'A canary of October, 16.5.0-canary.14, counts as newer than a fix of November',
      async run({ check }) {
        const installed = { ...CURRENT, 'node_modules/next': '16.5.0-canary.14' }
        const { passed, seen } = await check({ asks: { next: '16.5.0-canary.14' }, installed })
        return { succeeded: passed, seen }
      },
    },
  ],

  uses: [
    {
      name: 'A project with Next.js 16.4.6 and React 19.3.1 is built',
      async run({ check }) {
        const { passed, seen } = await check({ asks: { next: '^16.4.6', react: '19.3.1' }, installed: CURRENT })
        return { succeeded: passed, seen }
      },
    },
    {
      name: 'A project on the older line, with Next.js 15.5.29, is built',
      async run({ check }) {
        const installed = { ...CURRENT, 'node_modules/next': '15.5.29' }
        const { passed, seen } = await check({ asks: { next: '~15.5.29' }, installed })
        return { succeeded: passed, seen }
      },
    },
    {
      name: 'A project that asks for Next.js 15.2.2 itself is refused',
      async run({ check }) {
        const installed = { ...CURRENT, 'node_modules/next': '15.2.2' }
        const { passed } = await check({ asks: { next: '15.2.2' }, installed })
        return { succeeded: !passed, seen: passed ? 'accepted' : 'refused' }
      },
    },
  ],
})
