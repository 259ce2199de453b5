import { readWeights } from './weights.ts'

/** Codings that files are compressed with beforehand, best first, as HTTP names them, and the ending of such files. */
export const ENCODINGS = { br: '.br', gzip: '.gz' } as const

export type Encoding = keyof typeof ENCODINGS

/**
 * The codings that a client takes, best first: RFC 9110, section 12.5.3. The client's order of preference among them is
 * not followed, since the smaller file is better for both.
 *
 * @param header value of Accept-Encoding; without it only the plain file is sent
 */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  const weights = readWeights(header)
  const encodings = Object.keys(ENCODINGS) as Encoding[]
  return encodings.filter((encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0)
}
