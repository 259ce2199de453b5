import { generateKeyPairSync } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findSecrets } from '../../../../guide/secrets/find.ts'

/** Credentials are put together here, so that this file holds none. */
const join = (...parts: string[]): string => parts.join('')

const RANDOM = '51H8abcDEFghiJKLmnoPQRstuVWX0123'

function token(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${RANDOM}abcDEF12345`
}

const privateKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()

const SECRETS: [string, string][] = [
  ['an AWS secret key', join('AWS_SECRET_ACCESS_KEY=', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzKEYa')],
  ['an AWS key id', join('AK', 'IAQ3EGRIQ4FJ5HTEST')],
  ['a Stripe secret key', join('sk_', 'live_', RANDOM)],
  ['a Stripe restricted key', join('rk_', 'live_', RANDOM)],
  ['a webhook secret', join('whsec', '_', RANDOM)],
  ['a GitHub token', join('ghp', '_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8')],
  ['an OpenAI key', join('sk-', 'a1B2c3D4e5F6g7H8i9J0', 'T3BlbkFJ', 'k1L2m3N4o5P6q7R8s9T0')],
  ['an Anthropic key', join('sk-ant-', 'api03-', 'aB3'.repeat(31), 'AA')],
  ['a Supabase secret key', join('sb_', 'secret_', 'N7UND0UgjKTVK_aBcDeFgHiJkLmNo')],
  ['a service_role token', token({ role: 'service_role', iss: 'supabase' })],
  ['a signed token', token({ sub: 'user-1', exp: 4102444800 })],
  ['a Slack token', join('xox', 'b-', '123456789012-1234567890123-abcdefghijklmnopqrstuvwx')],
  ['an npm token', join('npm', '_', 'abcdefghijklmnopqrstuvwxyz0123456789')],
  ['a private key', privateKey()],
  ['a connection string', join('postgres://app:', 'hunter2xyz9', '@db.example.com:5432/app')],
]

const HARMLESS: [string, string][] = [
  ['the documented AWS key id', 'AKIAIOSFODNN7EXAMPLE'],
  ['an example key', 'sb_secret_EXAMPLE and sk_live_EXAMPLEEXAMPLEEXAMPLE'],
  ['a key of one repeated character', join('sk_', 'live_', 'x'.repeat(24))],
  ['a publishable key of Supabase', join('sb_', 'publishable_', 'N7UND0UgjKTVK_aBcDeFgHiJkLmNo')],
  ['a publishable key of Stripe', join('pk_', 'live_', RANDOM)],
  ['an anon token', token({ role: 'anon', iss: 'supabase' })],
  ['the sample of jwt.io', token({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })],
  ['a public key of Firebase', join('AI', 'zaSyD-abcdefghijklmnopqrstuvwxyz12345')],
  ['a placeholder in a connection string', 'postgres://postgres:password@localhost:5432/app'],
  ['the name of a prefix', 'Search for sk_live_, whsec_ and sb_secret_.'],
  ['an empty text', ''],
]

describe('findSecrets', () => {
  it.each(SECRETS)('finds %s where it starts', async (_, secret) => {
    const text = `Before it.\n\n${secret}\n`
    const found = await findSecrets(text)
    expect(found).toHaveLength(1)
    expect(text.slice(found[0]?.start)).toMatch(/^\S/)
    expect(found[0]?.start).toBeGreaterThanOrEqual(12)
    expect(found[0]?.name).toMatch(/[a-z]/)
  })

  it.each(HARMLESS)('leaves out %s', async (_, text) => {
    expect(await findSecrets(text)).toEqual([])
  })

  it('finds nothing in what is published', async () => {
    for (const file of globSync('content/**/*.md')) {
      expect(await findSecrets(readFileSync(file, 'utf8')), file).toEqual([])
    }
  })
})
