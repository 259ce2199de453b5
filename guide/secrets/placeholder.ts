/** The payload of the sample token of https://jwt.io, which documentation copies. */
const JWT_IO_SUBJECT = '1234567890'

/** What stands for a password in a connection string of a guide. */
const SAMPLE_PASSWORD = /^(?:pass(?:word)?|secret|postgres|changeme|your[-_].*|\.\.\.|\[.*\]|<.*>|\$\{?\w+\}?)$/i

/** The claims of a JSON Web Token, or undefined where the text is none. */
function readClaims(token: string): Record<string, unknown> | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** A token that is public by design (Supabase's anon key), or the documented sample. */
export function isHarmlessToken(token: string): boolean {
  const claims = readClaims(token)
  return claims === undefined || claims.role === 'anon' || claims.sub === JWT_IO_SUBJECT
}

/** True for a text that documents how a credential looks and is none. */
export function isPlaceholder(text: string): boolean {
  if (/EXAMPLE/.test(text)) return true
  const password = text.match(/^\w+(?:\+\w+)?:\/\/[^:@/\s]*:([^@\s]+)@/)?.[1]
  if (password !== undefined) return SAMPLE_PASSWORD.test(password)
  // The part behind the last prefix, such as the x's of sk_live_xxxxxxxx.
  const body = text.replace(/^.*[_-](?=[^_-]+$)/, '')
  return body.length > 0 && new Set(body).size === 1
}
