import type { Difference } from '../differences.ts'
import type { Finding } from './compare.ts'

function covers(difference: Difference, request: string, { part, found }: Finding): boolean {
  if (difference.requests !== 'any' && !difference.requests.includes(request)) return false
  if (part === 'status' && difference.status !== Number(found)) return false
  return difference.parts.includes(part)
}

/** What was found in the answers to a request and is not listed, a line each. */
export function unlisted(differences: readonly Difference[], request: string, findings: readonly Finding[]): string[] {
  const unknown = findings.filter((finding) => !differences.some((one) => covers(one, request, finding)))
  return unknown.map(({ part, expected, found }) => `${request}: ${part} is "${found}" and should be "${expected}"`)
}

/**
 * What is listed and was not found, a line each.
 *
 * @param differences those of one server
 * @param answered name of a request → what was found in its answers; every request is there
 */
export function outdated(
  differences: readonly Difference[],
  answered: ReadonlyMap<string, readonly Finding[]>,
): string[] {
  return differences.flatMap((difference) =>
    difference.parts.flatMap((part) => {
      const has = (name: string) =>
        (answered.get(name) ?? []).some((one) => one.part === part && covers(difference, name, one))
      if (difference.requests !== 'any') {
        return difference.requests.filter((name) => !has(name)).map((name) => `${name}: ${part} does not differ`)
      }
      return [...answered.keys()].some(has) ? [] : [`${part} does not differ in any answer`]
    }),
  )
}
