type AskModel = (text: string) => Promise<string>

export function createHandler(askModel: AskModel) {
  return async (request: Request): Promise<Response> => {
    const { text } = (await request.json()) as { text: string }
    return Response.json({ summary: await askModel(text) })
  }
}
