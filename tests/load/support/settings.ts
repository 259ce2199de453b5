import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { OUTPUT } from '../../../cli/support/root.ts'

function whole(name: string): number {
  const number = Number(process.env[name])
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} is not set: run "npm run test:load".`)
  return number
}

/** How long each server is under load. */
export const SECONDS = whole('LOAD_SECONDS')

/** Requests over which the memory of the server must not grow. */
export const REQUESTS = whole('LOAD_REQUESTS')

/** File that measurements are noted in, to be recorded. */
export const RESULTS = process.env.LOAD_RESULTS

/** The finished site. */
export const SITE = fileURLToPath(new URL(`../../../${OUTPUT}`, import.meta.url))

/** Connections that a server has to hold. */
export const CONNECTIONS = 1_000
