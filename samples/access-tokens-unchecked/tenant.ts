import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'

export const DOMAIN = 'tenant.example'
export const API = 'https://api.your-app.example'
export const KEY_ID = 'key of the tenant'

const ISSUER = `https://${DOMAIN}/`
const ADMIN = { sub: 'auth0|stranger', permissions: ['delete:users'] }

/** What a token says; `exp` is a moment such as `1h` or `-1h` from now. */
interface Said {
  sub: string
  aud?: string
  exp?: string
  permissions?: string[]
}

function claims<Token extends SignJWT | UnsecuredJWT>(token: Token, { aud = API, exp = '1h' }: Partial<Said>): Token {
  return token.setIssuer(ISSUER).setAudience(aud).setIssuedAt().setExpirationTime(exp) as Token
}

/** A tenant with one key: what it signs, and what strangers make without that key. */
export async function createTenant() {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  const stranger = await generateKeyPair('RS256')
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' }] }
  const header = { alg: 'RS256', kid: KEY_ID, typ: 'JWT' }

  const sign = ({ sub, permissions, ...said }: Said) =>
    claims(new SignJWT({ sub, ...(permissions && { permissions }) }), said)
      .setProtectedHeader(header)
      .sign(privateKey)

  return {
    jwks,
    sign,
    unsigned: () => claims(new UnsecuredJWT(ADMIN), {}).encode(),
    signedByStranger: () => claims(new SignJWT(ADMIN), {}).setProtectedHeader(header).sign(stranger.privateKey),
    /** The public key is no secret, but some libraries took it as one when the header says HS256. */
    signedWithPublicKey: async () =>
      claims(new SignJWT(ADMIN), {})
        .setProtectedHeader({ ...header, alg: 'HS256' })
        .sign(new TextEncoder().encode(await exportSPKI(publicKey))),
    /** The signature stays, what it was made for does not. */
    withPermission: async (said: Said) => {
      const [head, , signature] = (await sign(said)).split('.')
      const [, body] = (await sign({ ...said, permissions: ['delete:users'] })).split('.')
      return [head, body, signature].join('.')
    },
  }
}
