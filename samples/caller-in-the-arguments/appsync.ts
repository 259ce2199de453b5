import type { RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import type { ConstDirectiveNode, GraphQLFieldResolver } from 'graphql'
import { buildASTSchema, graphql, parse, print, valueFromASTUntyped } from 'graphql'

/** A function behind a field. What AppSync gives it is of its own type per operation. */
export type Handler = (event: unknown) => unknown

/** What AppSync plays: a schema as Amplify deploys it, the functions by their names, and who a token is of. */
interface Api {
  sdl: string
  functions: ReadonlyMap<string, Handler>
  /** Token → the user's id in Cognito. AppSync reads it from a token that it has verified. */
  users: ReadonlyMap<string, string>
}

function directive(nodes: readonly ConstDirectiveNode[] = [], name: string): ConstDirectiveNode | undefined {
  return nodes.find((node) => node.name.value === name)
}

/** Runs the function that `@function` names, for those whom `@auth` lets in. */
function resolver({ functions }: Api): GraphQLFieldResolver<unknown, { sub: string | undefined }> {
  return (_source, args: unknown, { sub }, { fieldName, parentType }) => {
    const field = parentType.getFields()[fieldName]?.astNode
    const auth = directive(field?.directives, 'auth')
    if (!auth || print(auth) !== '@auth(rules: [{allow: private}])') throw new Error(`No rule for ${fieldName}`)
    if (sub === undefined) throw new Error(`Not Authorized to access ${fieldName} on type ${parentType.name}`)

    const named = directive(field?.directives, 'function')?.arguments?.[0]?.value
    const handler = functions.get(String(named && valueFromASTUntyped(named)))
    if (!handler) throw new Error(`No function for ${fieldName}`)
    const identity = { sub, username: sub, claims: { sub }, groups: null, defaultAuthStrategy: 'ALLOW' }
    return handler({ arguments: args, identity, source: null, request: { headers: {} }, prev: null, stash: {} })
  }
}

/** `POST /graphql` of an API, with the token in `Authorization`. */
export function createAppSync(api: Api): RequestListener {
  // The directives and the scalars of AppSync are not defined in it.
  const schema = buildASTSchema(parse(api.sdl), { assumeValidSDL: true })
  const fieldResolver = resolver(api)
  return async (request, response) => {
    const { query } = JSON.parse(await text(request)) as { query: string }
    const sub = api.users.get(request.headers.authorization?.replace('Bearer ', '') ?? '')
    const answer = await graphql({ schema, source: query, contextValue: { sub }, fieldResolver })
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  }
}
