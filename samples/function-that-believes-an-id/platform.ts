import type { RequestListener } from 'node:http'
import { json } from 'node:stream/consumers'
import type { Database } from '../../proof/runtimes/postgres.ts'

export const PUBLIC_KEY = 'sb_publishable_EXAMPLE'
export const SECRET_KEY = 'secret key of the project'
export const AI_KEY = 'key of the AI service'

/** What Supabase plays: `/auth/v1/user`, and the reading of notes at `/rest/v1/notes`, with the rights of the request. */
export function createSupabase(db: Database, users: ReadonlyMap<string, string>): RequestListener {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://supabase.invalid')
    const token = request.headers.authorization?.replace('Bearer ', '') ?? ''
    const sub = users.get(token)
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

    if (pathname === '/auth/v1/user') {
      if (sub === undefined) return answer(403, { code: 403, error_code: 'bad_jwt', msg: 'invalid JWT' })
      return answer(200, { id: sub, aud: 'authenticated', role: 'authenticated' })
    }
    const role = token === SECRET_KEY ? 'service_role' : token === PUBLIC_KEY ? 'anon' : 'authenticated'
    if (role === 'authenticated' && sub === undefined) return answer(401, { code: 'PGRST301', message: 'bad JWT' })

    const owner = searchParams.get('user_id')?.replace('eq.', '')
    if (pathname !== '/rest/v1/notes' || owner === undefined) return answer(404, { message: 'not played' })
    const { rows, error } = await db.as(role, { sub }, 'select body from notes where user_id = $1', [owner])
    return answer(error ? 403 : 200, error ?? rows)
  }
}

/** An AI service that says what it was told, to whoever has the key. */
export const aiService: RequestListener = async (request, response) => {
  if (request.headers.authorization !== `Bearer ${AI_KEY}`) return response.writeHead(401).end()
  const { notes } = (await json(request)) as { notes: string[] }
  return response.setHeader('content-type', 'application/json').end(JSON.stringify({ summary: notes.join(' ') }))
}
