import { defineProof } from '../../guide/proof/define-proof.ts'
import { serve } from '../../proof/runtimes/http.ts'
import type { Handler } from './appsync.ts'
import { createAppSync } from './appsync.ts'
import { call, UNKNOWN } from './client.ts'
import { allOrders, fill } from './orders.ts'

const A = 'user-a'
const B = 'user-b'
const FUNCTIONS = ['my-orders', 'place-order', 'cancel-order']

export default defineProof({
  title: 'Functions that are told who is calling',
  attacked:
    'Three functions behind a GraphQL schema that Amplify’s library made. A stand-in plays AppSync. B, signed in, goes after A’s orders.',
  runtime: 'node',
  packages: ['@aws-amplify/data-schema', 'graphql'],

  async open(side, sandbox) {
    const { schema } = await side.load<typeof import('./vulnerable/resource.ts')>('resource.ts')
    const functions = new Map<string, Handler>()
    for (const name of FUNCTIONS) {
      const { handler } = await side.load<{ handler: Handler }>(`${name}.ts`)
      functions.set(name, handler)
    }
    fill([
      { id: 'order-1', userId: A, item: 'lamp of A' },
      { id: 'order-2', userId: B, item: 'chair of B' },
    ])

    const sdl = schema.transform().schema
    const users = new Map([
      ['token-of-a', A],
      ['token-of-b', B],
    ])
    const url = await serve(sandbox, createAppSync({ sdl, functions, users }))
    const as = (token: string) => async (operation: string, args: Record<string, string>) => {
      const first = await call(url, token, operation, args)
      if (!first.message?.startsWith(UNKNOWN)) return { ...first, told: '' }
      // An API that takes no user id any more is called without it.
      const { userId: _, ...rest } = args
      return { ...(await call(url, token, operation, rest)), told: 'unknown argument, then ' }
    }
    return { a: as('token-of-a'), b: as('token-of-b') }
  },

  attacks: [
    {
      name: 'B lists orders with A’s id in the arguments',
      async run({ b }) {
        const { value, told } = await b('query myOrders', { userId: A })
        const succeeded = String(value).includes('lamp of A')
        return { succeeded, seen: `${told}${String(value)}` }
      },
    },
    {
      name: 'B places an order in A’s name',
      async run({ b }) {
        const { told } = await b('mutation placeOrder', { userId: A, item: 'sofa' })
        const owner = allOrders().find(({ item }) => item === 'sofa')?.userId
        return { succeeded: owner === A, seen: `${told}an order of ${owner === A ? 'A' : 'B'}` }
      },
    },
    {
      name: 'B cancels A’s order by its id',
      async run({ b }) {
        const { value } = await b('mutation cancelOrder', { id: 'order-1' })
        const isGone = allOrders().every(({ id }) => id !== 'order-1')
        return { succeeded: isGone, seen: `${String(value)}, A’s order is ${isGone ? 'gone' : 'still there'}` }
      },
    },
  ],

  uses: [
    {
      name: 'A lists, places and cancels orders of their own',
      async run({ a }) {
        const listed = await a('query myOrders', { userId: A })
        const placed = await a('mutation placeOrder', { userId: A, item: 'table' })
        const canceled = await a('mutation cancelOrder', { id: 'order-1' })
        const left = allOrders().filter(({ userId }) => userId === A)
        const succeeded = String(listed.value) === 'lamp of A' && placed.value === 'order-3' && canceled.value === true
        return { succeeded: succeeded && left.length === 1, seen: `${String(listed.value)}, then ${left[0]?.item}` }
      },
    },
  ],
})
