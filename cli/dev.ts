import process from 'node:process'
import { runNuxt } from './build/nuxt.ts'
import { checkSettings } from './build/settings.ts'
import { assertPortFree, parsePort } from './support/port.ts'
import { ROOT } from './support/root.ts'
import { runMain } from './support/user-error.ts'

/** Serves the site with hot reload until it is stopped. */
async function main(): Promise<number> {
  const port = parsePort(process.env.PORT)
  await assertPortFree(port)
  checkSettings(ROOT, process.env)
  const args = ['dev', '--port', String(port), ...process.argv.slice(2)]
  const { code } = await runNuxt(args, { keyboard: true, env: { NODE_ENV: 'development' } })
  return code
}

await runMain(main)
