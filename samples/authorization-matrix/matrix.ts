// #region world
export interface World {
  /** Where the app runs. */
  url: string
  /** Who asks → their token, empty for nobody. */
  tokens: Record<string, string>
  /** A text that only A's records have. */
  secret: string
  /** Makes the test data anew and answers the id of A's note. */
  reset(): Promise<string>
  /** All rows of A, read from the database, as one text. */
  rowsOfA(): Promise<string>
}
// #endregion world

// #region requests
const A = 1

const REQUESTS: { what: string; ask: string; body?: object }[] = [
  { what: 'list', ask: 'GET /notes' },
  { what: 'read', ask: 'GET /notes/:id' },
  { what: 'export', ask: 'GET /export' },
  { what: 'create', ask: 'POST /notes', body: { owner_id: A, body: 'test' } },
  { what: 'change', ask: 'PATCH /notes/:id', body: { body: 'test' } },
  { what: 'delete', ask: 'DELETE /notes/:id' },
  { what: 'purge', ask: 'POST /admin/purge' },
]
// #endregion requests

// #region run
export async function findHoles({ url, tokens, secret, reset, rowsOfA }: World) {
  const holes: { who: string; what: string; how: string }[] = []
  for (const [who, token] of Object.entries(tokens)) {
    for (const { what, ask, body } of REQUESTS) {
      const id = await reset()
      const before = await rowsOfA()
      const [method, path] = ask.replace(':id', id).split(' ')
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: body && JSON.stringify(body),
      })
      if ((await answer.text()).includes(secret)) holes.push({ who, what, how: 'read' })
      if ((await rowsOfA()) !== before) holes.push({ who, what, how: 'changed' })
    }
  }
  return holes
}
// #endregion run
