import { decodeJwt } from 'jose'

export async function verifyAccessToken(token: string) {
  const payload = decodeJwt(token)
  const list = Array.isArray(payload.permissions) ? payload.permissions : []
  return { userId: String(payload.sub), permissions: list.map(String) }
}
