import { isHarmlessToken } from './placeholder.ts'

/** A kind of credential that secretlint's recommended rules do not know. */
interface Pattern {
  name: string
  pattern: RegExp
  /** Tells a credential from what only has its form. */
  isSecret?: (text: string) => boolean
}

export const PATTERNS: readonly Pattern[] = [
  // https://supabase.com/docs/guides/api/api-keys
  { name: 'Supabase secret key', pattern: /\bsb_secret_[\w-]{16,}/g },
  // https://docs.stripe.com/webhooks
  { name: 'webhook signing secret', pattern: /\bwhsec_[A-Za-z0-9+/=]{24,}/g },
  // https://datatracker.ietf.org/doc/html/rfc7519
  {
    name: 'signed token',
    pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{20,}/g,
    isSecret: (token) => !isHarmlessToken(token),
  },
]
