import { ask } from '../../proof/runtimes/http.ts'

/** What an API answers to one operation. */
export interface Answer {
  value: unknown
  message?: string
}

/** The start of what GraphQL says to an argument that the schema does not have. */
export const UNKNOWN = 'Unknown argument "userId"'

/** Calls one operation, such as `query myOrders`, with arguments that are texts. */
export async function call(
  url: string,
  token: string,
  operation: string,
  args: Record<string, string>,
): Promise<Answer> {
  const [kind, field = ''] = operation.split(' ')
  const list = Object.entries(args).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  const query = `${kind} { ${field}${list.length > 0 ? `(${list.join(', ')})` : ''} }`
  const { json } = await ask(url, 'POST /graphql', { token, body: { query } })
  const { data, errors } = json as { data?: Record<string, unknown>; errors?: { message: string }[] }
  return { value: data?.[field], message: errors?.[0]?.message }
}
