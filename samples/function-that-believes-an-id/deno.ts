import { registerHooks } from 'node:module'
import type { Sandbox } from '../../guide/proof/define-proof.ts'

type Handler = (request: Request) => Response | Promise<Response>

declare global {
  /** What the function uses of it. */
  var Deno: { serve: (handler: Handler) => void; env: { get: (name: string) => string | undefined } }
}

/** Path of a function → what it gave to `Deno.serve` when it was loaded, which happens once. */
const handlers = new Map<string, Handler>()

/**
 * Loads a function as Deno does: with its variables, and with packages by `npm:` names, which are those that are installed here.
 *
 * @param path absolute path of the function
 */
export async function loadFunction(
  sandbox: Sandbox,
  path: string,
  load: () => Promise<unknown>,
  variables: ReadonlyMap<string, string>,
): Promise<Handler> {
  const hooks = registerHooks({
    resolve: (name, context, next) => next(name.replace(/^npm:((?:@[^/]+\/)?[^/@]+)@\d+/, '$1'), context),
  })
  sandbox.defer(() => hooks.deregister())
  globalThis.Deno = {
    serve: (handler) => void handlers.set(path, handler),
    env: { get: (name) => variables.get(name) },
  }
  sandbox.defer(() => Reflect.deleteProperty(globalThis, 'Deno'))
  await load()
  const handler = handlers.get(path)
  if (!handler) throw new Error('The function served nothing.')
  return handler
}
