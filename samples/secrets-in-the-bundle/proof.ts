import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sandbox, Side } from '../../guide/proof/define-proof.ts'
import { defineProof } from '../../guide/proof/define-proof.ts'
import { ask, serveFetch } from '../../proof/runtimes/http.ts'
import { runProgram } from '../../proof/runtimes/process.ts'

const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))

/** Nothing may stay behind, and a start is slow enough without writing a cache. */
const env = { NODE_DISABLE_COMPILE_CACHE: '1' }

/** Builds the app as `npx vite build` does and searches the output as readers do. */
async function buildAndSearch(side: Side, sandbox: Sandbox): Promise<string[]> {
  const output = sandbox.folder()
  const build = ['node', VITE, 'build', '--configLoader', 'native', '--outDir', output]
  const built = await runProgram(sandbox, build, { cwd: dirname(side.path('index.html')), env })
  if (built.code !== 0) throw new Error(built.output)
  const searched = await runProgram(sandbox, ['node', sandbox.sharedPath('find-secrets.mjs'), output], { env })
  return searched.output.trim().split('\n')
}

/** What was found in each app. Its files give the same build every time, which takes a while. */
const found = new Map<string, string[]>()

async function search(side: Side, sandbox: Sandbox): Promise<string[]> {
  const app = side.path('index.html')
  const lines = found.get(app) ?? (await buildAndSearch(side, sandbox))
  found.set(app, lines)
  return lines
}

/** What was found of one kind, and in what kind of file. */
function seenOf(lines: string[], start: RegExp) {
  const files = lines
    .filter((line) => start.test(line))
    .map((line) => (line.endsWith('.map') ? 'source map' : 'script'))
  return {
    succeeded: files.length > 0,
    seen: files.length > 0 ? `found in: ${[...new Set(files)].sort().join(', ')}` : 'nothing found',
  }
}

export default defineProof({
  title: 'Keys in the files that every visitor downloads',
  attacked: 'A Vite app and its server. A stranger searches the built files for keys, and uses the server’s AI route.',
  runtime: 'node',
  packages: ['vite'],

  async open(side, sandbox) {
    const { createHandler } = await side.load<typeof import('./fixed/server/summarize.ts')>('server/summarize.ts')
    let paid = 0
    const askModel = async () => `summary ${++paid}`
    const findUser = async (header: string | null) => (header === 'Bearer token-of-b' ? 'b' : undefined)
    return {
      search: () => search(side, sandbox),
      url: await serveFetch(sandbox, createHandler(askModel, findUser)),
      paid: () => paid,
    }
  },

  attacks: [
    {
      name: 'A stranger finds the Supabase secret key of a VITE_ variable',
      run: async ({ search }) => seenOf(await search(), /^SECRET {2}sb_secret_/),
    },
    {
      name: 'A stranger finds the hard-coded service_role token',
      run: async ({ search }) => seenOf(await search(), /^SECRET {2}eyJ/),
    },
    {
      name: 'A stranger finds a webhook secret that no code names',
      run: async ({ search }) => seenOf(await search(), /^SECRET {2}whsec_/),
    },
    {
      name: 'A stranger finds the Stripe secret key that the Vite config defines',
      run: async ({ search }) => seenOf(await search(), /^SECRET {2}sk_live_/),
    },
    {
      name: 'A stranger finds a restricted Stripe key in a comment',
      run: async ({ search }) => seenOf(await search(), /^SECRET {2}rk_live_/),
    },
    {
      name: 'A stranger without an account uses the AI route',
      async run({ url, paid }) {
        const { status } = await ask(url, 'POST /api/summarize', { body: { text: 'Hello' } })
        return { succeeded: paid() > 0, seen: `${status}, ${paid() > 0 ? 'paid by you' : 'nothing paid'}` }
      },
    },
    {
      name: 'B, signed in, asks the AI 100 times in a row',
      async run({ url, paid }) {
        const statuses = new Set<number>()
        for (let call = 0; call < 100; call++) {
          const { status } = await ask(url, 'POST /api/summarize', { token: 'token-of-b', body: { text: 'Hello' } })
          statuses.add(status)
        }
        return { succeeded: paid() === 100, seen: `${[...statuses].join(', then ')}: ${paid()} answers` }
      },
    },
  ],

  uses: [
    {
      name: 'The public keys are in the files and are reported as public',
      async run({ search }) {
        const lines = await search()
        const kinds = ['sb_publishable_', 'eyJ', 'pk_live_']
        const reported = kinds.filter((kind) => lines.some((line) => line.startsWith(`public  ${kind}`)))
        return { succeeded: reported.length === kinds.length, seen: `${reported.length} of ${kinds.length}` }
      },
    },
    {
      name: 'A signed-in user gets a summary',
      async run({ url }) {
        const { status, text } = await ask(url, 'POST /api/summarize', { token: 'token-of-b', body: { text: 'Hello' } })
        return { succeeded: text.includes('summary 1'), seen: `${status}` }
      },
    },
  ],
})
