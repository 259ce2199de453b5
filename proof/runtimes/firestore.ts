import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import type { Sandbox } from '../../guide/proof/define-proof.ts'
import { findFirestoreEmulator } from '../../cli/firestore-emulator.ts'
import type { Fields } from './firestore/values.ts'
import { fromValues, toValue, toValues } from './firestore/values.ts'
import { endWithRun, reportVersion } from './lifetime.ts'
import { startProgram } from './process.ts'

/** Who asks: nobody, or the claims of a signed-in user, whose id is `sub`. */
export type Asker = 'nobody' | ({ sub: string } & Record<string, unknown>)

/** What Firestore answered. */
export interface RulesAnswer {
  status: number
  /** The documents that were sent back. */
  found: Fields[]
}

/** Firestore as one user reaches it, by its REST API: rules decide on each call. */
export interface FirestoreClient {
  get(path: string): Promise<RulesAnswer>
  /** Every document of a collection. */
  list(collection: string): Promise<RulesAnswer>
  /** Those whose field has a value. */
  where(collection: string, field: string, value: unknown): Promise<RulesAnswer>
  create(collection: string, id: string, fields: Fields): Promise<RulesAnswer>
  /** Sets these fields and leaves the others. */
  update(path: string, fields: Fields): Promise<RulesAnswer>
  remove(path: string): Promise<RulesAnswer>
}

/** A Firestore of one world. */
export interface Firestore {
  as(asker: Asker): FirestoreClient
  /** Past the rules, as the Admin SDK is: test data, and a look at what an attack left. */
  admin: FirestoreClient
}

const MAIN = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore'

let starting: Promise<string> | undefined
let worlds = 0

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Starts the emulator once a run: a start takes seconds, a new project in it milliseconds. */
async function start(): Promise<string> {
  const { jar, product, version } = findFirestoreEmulator()
  const port = await freePort()
  const lifetime = { defer: (end: () => unknown) => endWithRun(async () => void (await end())) }
  const java = ['java', '-XX:-UsePerfData', '-XX:TieredStopAtLevel=1', `-Djava.io.tmpdir=${tmpdir()}`, '-cp', jar, MAIN]
  await startProgram(
    lifetime,
    [...java, 'start', '--host=127.0.0.1', `--port=${port}`],
    /Dev App Server is now running/,
  )
  reportVersion(product, version)
  return `http://127.0.0.1:${port}`
}

/** A token as the emulator takes it: of any user, and without a signature. */
function tokenOf(project: string, claims: Exclude<Asker, 'nobody'>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const issued = { aud: project, iss: `https://securetoken.google.com/${project}`, iat: 0, exp: 9_999_999_999 }
  const firebase = { sign_in_provider: 'password', identities: {} }
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...issued, firebase, user_id: claims.sub, ...claims })}.`
}

interface Document {
  fields?: Record<string, unknown>
}

function documentsOf(json: unknown): Document[] {
  if (Array.isArray(json)) return json.flatMap(({ document }: { document?: Document }) => document ?? [])
  const { documents, fields } = json as { documents?: Document[] } & Document
  return documents ?? (fields ? [{ fields }] : [])
}

function connect(documents: string, token: string | undefined, signal: AbortSignal): FirestoreClient {
  const ask = async (method: string, path: string, body?: unknown): Promise<RulesAnswer> => {
    // A connection that stays open would be left when the run ends.
    const headers = { 'content-type': 'application/json', connection: 'close' }
    const response = await fetch(documents + path, {
      method,
      signal,
      headers: token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const json: unknown = await response.json()
    return { status: response.status, found: response.ok ? documentsOf(json).map(fromValues) : [] }
  }
  return {
    get: (path) => ask('GET', `/${path}`),
    list: (collection) => ask('GET', `/${collection}`),
    where: (collectionId, fieldPath, value) =>
      ask('POST', ':runQuery', {
        structuredQuery: {
          from: [{ collectionId }],
          where: { fieldFilter: { field: { fieldPath }, op: 'EQUAL', value: toValue(value) } },
        },
      }),
    create: (collection, id, fields) => ask('POST', `/${collection}?documentId=${id}`, { fields: toValues(fields) }),
    update: (path, fields) => {
      const mask = Object.keys(fields).map((name) => `updateMask.fieldPaths=${name}`)
      return ask('PATCH', `/${path}?${mask.join('&')}`, { fields: toValues(fields) })
    },
    remove: (path) => ask('DELETE', `/${path}`),
  }
}

/**
 * An empty Firestore with these rules, in Google's own emulator.
 *
 * @param sandbox of the world
 * @param rules text of a `firestore.rules`
 * @throws Error when the rules can't be compiled
 */
export async function openFirestore(sandbox: Sandbox, rules: string): Promise<Firestore> {
  const { signal } = sandbox
  const url = await (starting ??= start())
  const project = `demo-${++worlds}`
  const response = await fetch(`${url}/emulator/v1/projects/${project}:securityRules`, {
    method: 'PUT',
    signal,
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content: rules }] } }),
  })
  const answer = await response.text()
  if (!response.ok) throw new Error(`The rules were refused: ${answer}`)
  const documents = `${url}/v1/projects/${project}/databases/(default)/documents`
  return {
    as: (asker) => connect(documents, asker === 'nobody' ? undefined : tokenOf(project, asker), signal),
    admin: connect(documents, 'owner', signal),
  }
}
