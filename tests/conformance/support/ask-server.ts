import type { ConformanceRequest } from '../requests.ts'
import type { Answered } from './ask.ts'
import { ask } from './ask.ts'

/** Puts addresses of the site where a target has names in braces. */
export function fillTarget(target: string, addresses: Readonly<Record<string, string>>): string {
  return target.replace(/\{(\w+)\}/g, (_, name: string) => {
    const address = addresses[name]
    if (address === undefined) throw new Error(`There is no address for {${name}}.`)
    return address
  })
}

/** Asks one server; a request with a condition is asked twice, since each server has validators of its own. */
export async function askServer(
  port: number,
  request: ConformanceRequest,
  addresses: Readonly<Record<string, string>>,
): Promise<Answered> {
  const asked = { ...request, target: fillTarget(request.target, addresses) }
  if (!request.conditional) return ask(port, asked)
  const { etag } = (await ask(port, asked)).headers
  return ask(port, { ...asked, headers: { ...request.headers, 'if-none-match': etag ?? 'no ETag' } })
}
