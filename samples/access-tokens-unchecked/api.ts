/** What the API keeps. */
export interface Accounts {
  /** User id → what only that user may read. */
  secrets: Map<string, string>
}

type Verify = (token: string) => Promise<{ userId: string; permissions: string[] }>

/** `GET /me` is for whoever the token names, `DELETE /users/<id>` for the permission `delete:users`. */
export function createApi(verifyAccessToken: Verify, { secrets }: Accounts) {
  return async (request: Request): Promise<Response> => {
    const header = request.headers.get('authorization') ?? ''
    const { pathname } = new URL(request.url)
    try {
      const { userId, permissions } = await verifyAccessToken(header.replace(/^Bearer /, ''))
      if (request.method === 'GET' && pathname === '/me') return new Response(secrets.get(userId) ?? '')
      if (request.method !== 'DELETE') return new Response(null, { status: 404 })

      if (!permissions.includes('delete:users')) return new Response(null, { status: 403 })
      secrets.delete(decodeURIComponent(pathname.slice('/users/'.length)))
      return new Response(null, { status: 204 })
    } catch {
      return new Response(null, { status: 401 })
    }
  }
}
