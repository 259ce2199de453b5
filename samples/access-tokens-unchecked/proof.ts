import { defineProof } from '../../guide/proof/define-proof.ts'
import type { Answer } from '../../proof/runtimes/http.ts'
import { ask, serve, serveFetch } from '../../proof/runtimes/http.ts'
import { createApi } from './api.ts'
import { createTenant, DOMAIN } from './tenant.ts'

const A = 'auth0|a'
const B = 'auth0|b'
const SECRET = 'address of A'

/** The id of an application, which is the audience of its ID tokens. */
const CLIENT_ID = 'client-id-of-the-app'

/** One for all attempts, because jose keeps the keys that it has fetched. */
const tenant = createTenant()

/** What a request for A's data reached. */
function read({ status, text }: Answer) {
  const succeeded = text.includes(SECRET)
  return { succeeded, seen: `${status}${succeeded ? ', A’s address' : ''}` }
}

export default defineProof({
  title: 'An API and the tokens that it believes',
  attacked:
    'An API that takes Auth0 access tokens. Strangers, and people with tokens that are not for it, call it. The tenant is played with keys of its own.',
  runtime: 'node',
  packages: ['jose'],

  async open(side, sandbox) {
    const { jwks, ...tokens } = await tenant
    const served = await serve(sandbox, (_req, res) => res.end(JSON.stringify(jwks)))

    // The code asks the tenant by its domain, which leads to this machine.
    const { fetch } = globalThis
    globalThis.fetch = (input, init) => fetch(String(input).replace(`https://${DOMAIN}`, served), init)
    sandbox.defer(() => (globalThis.fetch = fetch))
    process.env.AUTH0_DOMAIN = DOMAIN

    const { verifyAccessToken } = await side.load<typeof import('./vulnerable/verify-access-token.ts')>()
    const secrets = new Map([
      [A, SECRET],
      [B, 'address of B'],
    ])
    const url = await serveFetch(sandbox, createApi(verifyAccessToken, { secrets }))
    const remove = async (token: string) => {
      const { status } = await ask(url, `DELETE /users/${encodeURIComponent(A)}`, { token })
      const isGone = !secrets.has(A)
      return { succeeded: isGone, seen: `${status}, A’s account is ${isGone ? 'gone' : 'still there'}` }
    }
    return { ...tokens, remove, me: (token: string) => ask(url, 'GET /me', { token }) }
  },

  attacks: [
    {
      name: 'A stranger deletes A’s account with a token that nobody signed',
      run: ({ unsigned, remove }) => remove(unsigned()),
    },
    {
      name: 'A stranger deletes A’s account with a token of their own key',
      run: async ({ signedByStranger, remove }) => remove(await signedByStranger()),
    },
    {
      name: 'A stranger deletes A’s account with a token made with the public key',
      run: async ({ signedWithPublicKey, remove }) => remove(await signedWithPublicKey()),
    },
    {
      name: 'B writes a permission into their own token and deletes A’s account',
      run: async ({ withPermission, remove }) => remove(await withPermission({ sub: B })),
    },
    {
      name: 'Somebody with A’s ID token reads A’s address',
      run: async ({ sign, me }) => read(await me(await sign({ sub: A, aud: CLIENT_ID }))),
    },
    {
      name: 'Another API of the tenant uses A’s token for itself to read A’s address',
      run: async ({ sign, me }) => read(await me(await sign({ sub: A, aud: 'https://other-api.example' }))),
    },
    {
      name: 'Somebody with an expired token of A reads A’s address',
      run: async ({ sign, me }) => read(await me(await sign({ sub: A, exp: '-1h' }))),
    },
  ],

  uses: [
    {
      name: 'A reads their own address',
      run: async ({ sign, me }) => read(await me(await sign({ sub: A }))),
    },
    {
      name: 'An admin with the permission deletes an account',
      run: async ({ sign, remove }) => remove(await sign({ sub: 'auth0|admin', permissions: ['delete:users'] })),
    },
  ],
})
