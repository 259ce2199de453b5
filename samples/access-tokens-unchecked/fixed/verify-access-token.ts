import { createRemoteJWKSet, jwtVerify } from 'jose'

const issuer = `https://${process.env.AUTH0_DOMAIN}/`
const keys = createRemoteJWKSet(new URL('.well-known/jwks.json', issuer))

export async function verifyAccessToken(token: string) {
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience: 'https://api.your-app.example',
    algorithms: ['RS256'],
    requiredClaims: ['exp', 'sub'],
  })
  const list = Array.isArray(payload.permissions) ? payload.permissions : []
  return { userId: String(payload.sub), permissions: list.map(String) }
}
