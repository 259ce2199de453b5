/**
 * Reads a header such as Accept or Accept-Encoding: RFC 9110, section 12.4.2.
 *
 * @returns what the client names, in lower case, with its weight from 0 to 1; what has none has 1
 */
export function readWeights(header: string | undefined): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)) || 0)
  }
  return weights
}
