import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const KEYS =
  /\b(?:sb_secret_|sk_live_|rk_live_|whsec_|sb_publishable_|pk_live_)[\w-]{8,}|\beyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/g

function verdictOn(key) {
  if (/^(?:sb_secret_|sk_live_|rk_live_|whsec_)/.test(key)) return 'SECRET'
  if (/^(?:sb_publishable_|pk_live_)/.test(key)) return 'public'
  const claims = Buffer.from(key.split('.')[1], 'base64url').toString()
  if (/"role"\s*:\s*"service_role"/.test(claims)) return 'SECRET'
  return /"role"\s*:\s*"anon"/.test(claims) ? 'public' : 'look'
}

const folder = process.argv[2] ?? 'dist'
for (const name of readdirSync(folder, { recursive: true })) {
  const path = join(folder, name)
  if (!statSync(path).isFile()) continue
  for (const key of new Set(readFileSync(path, 'latin1').match(KEYS))) {
    const verdict = verdictOn(key)
    if (verdict === 'SECRET') process.exitCode = 1
    console.log(`${verdict}  ${key.slice(0, 16)}…  ${path}`)
  }
}
