import { defineProof } from '../../guide/proof/define-proof.ts'
import type { Answer } from '../../proof/runtimes/http.ts'
import { ask, serve, serveFetch } from '../../proof/runtimes/http.ts'
import { openSupabase } from '../../proof/runtimes/postgres.ts'
import { loadFunction } from './deno.ts'
import { AI_KEY, aiService, createSupabase, PUBLIC_KEY, SECRET_KEY } from './platform.ts'

const A = 'aaaaaaaa-0000-4000-8000-000000000000'
const B = 'bbbbbbbb-0000-4000-8000-000000000000'

const AI_SERVICE = 'https://api.example.com'

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
/** Says that it is A’s, and nobody signed it. */
const UNSIGNED = `${part({ alg: 'none', typ: 'JWT' })}.${part({ sub: A, role: 'authenticated', exp: 4102444800 })}.`

/** Whose notes an answer has. */
function seen({ status, text }: Answer) {
  const owners = ['A', 'B'].filter((owner) => text.includes(`note of ${owner}`))
  return `${status}${owners.map((owner) => `, ${owner}’s notes`).join('')}`
}

function reached(answer: Answer) {
  return { succeeded: answer.text.includes('note of A'), seen: seen(answer) }
}

export default defineProof({
  title: 'An Edge Function and the user id that it is sent',
  attacked:
    'A Supabase Edge Function that reads notes with the real supabase-js. Supabase and the AI service are played. A stranger with the public key, and B, signed in, go after A’s notes.',
  runtime: 'postgres',
  packages: ['@supabase/supabase-js'],

  async open(side, sandbox) {
    const db = await openSupabase(sandbox, { grants: 'all' })
    await db.run(sandbox.shared('notes.sql'))
    await db.run(`insert into notes (user_id, body) values ('${A}', 'note of A'), ('${B}', 'note of B')`)
    const users = new Map([
      ['token-of-a', A],
      ['token-of-b', B],
    ])
    const supabase = await serve(sandbox, createSupabase(db, users))

    // The code asks the AI service by its domain, which leads to this machine.
    const ai = await serve(sandbox, aiService)
    const { fetch } = globalThis
    globalThis.fetch = (input, init) =>
      typeof input === 'string' ? fetch(input.replace(AI_SERVICE, ai), init) : fetch(input, init)
    sandbox.defer(() => (globalThis.fetch = fetch))

    const variables = new Map([
      ['SUPABASE_URL', supabase],
      ['SUPABASE_ANON_KEY', PUBLIC_KEY],
      ['SUPABASE_SERVICE_ROLE_KEY', SECRET_KEY],
      ['AI_API_KEY', AI_KEY],
    ])
    const handler = await loadFunction(sandbox, side.path(), () => side.load(), variables)
    const url = await serveFetch(sandbox, handler)
    return (token: string, userId: string) =>
      ask(url, 'POST /', { token, headers: { apikey: PUBLIC_KEY }, body: { user_id: userId } })
  },

  attacks: [
    {
      name: 'A stranger sends A’s id with the public key',
      run: async (call) => reached(await call(PUBLIC_KEY, A)),
    },
    {
      name: 'A stranger sends A’s id with a token that nobody signed',
      run: async (call) => reached(await call(UNSIGNED, A)),
    },
    {
      name: 'B, signed in, sends A’s id',
      run: async (call) => reached(await call('token-of-b', A)),
    },
  ],

  uses: [
    {
      name: 'A asks for their own notes',
      async run(call) {
        const answer = await call('token-of-a', A)
        const succeeded = answer.text.includes('note of A') && !answer.text.includes('note of B')
        return { succeeded, seen: seen(answer) }
      },
    },
  ],
})
