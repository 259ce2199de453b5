type AskModel = (text: string) => Promise<string>
type FindUser = (authorization: string | null) => Promise<string | undefined>

const CALLS_A_DAY = 20

export function createHandler(askModel: AskModel, findUser: FindUser) {
  const calls = new Map<string, number>()
  const refuse = (status: number, error: string) => Response.json({ error }, { status })

  return async (request: Request): Promise<Response> => {
    const user = await findUser(request.headers.get('authorization'))
    if (!user) return refuse(401, 'Sign in first')

    const { text } = (await request.json()) as { text?: unknown }
    if (typeof text !== 'string' || text.length > 4000) return refuse(400, 'Send a shorter text')

    const today = `${user} ${new Date().toISOString().slice(0, 10)}`
    const call = (calls.get(today) ?? 0) + 1
    if (call > CALLS_A_DAY) return refuse(429, 'Come back tomorrow')
    calls.set(today, call)

    return Response.json({ summary: await askModel(text) })
  }
}
