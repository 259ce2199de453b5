import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

export type Right = 'customers:read' | 'refunds:write'

/** What each request needs. */
const NEEDED: Readonly<Record<string, Right>> = {
  'GET /customers': 'customers:read',
  'POST /refunds': 'refunds:write',
}

/** Where keys are made and deleted, as on a provider's dashboard. Several are valid side by side, each until it is deleted. */
export interface Keys {
  create(rights: readonly Right[]): string
  delete(key: string): void
}

/** A service with API keys: its dashboard, and its API as a listener. */
export function createProvider() {
  const rightsOf = new Map<string, readonly Right[]>()
  const keys: Keys = {
    create(rights) {
      const key = `sk_EXAMPLE_${randomBytes(12).toString('hex')}`
      rightsOf.set(key, rights)
      return key
    },
    delete: (key) => void rightsOf.delete(key),
  }
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const rights = rightsOf.get(request.headers.authorization?.replace('Bearer ', '') ?? '')
    const needed = NEEDED[`${request.method} ${request.url}`]
    const isAllowed = needed !== undefined && rights?.includes(needed) === true
    response.statusCode = rights === undefined ? 401 : isAllowed ? 200 : 403
    response.end(isAllowed ? 'customers and refunds of the shop' : '')
  }
  return { keys, listener }
}
