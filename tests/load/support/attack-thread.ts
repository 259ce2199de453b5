import { parentPort, workerData } from 'node:worker_threads'
import { ATTACKS, runAttack } from './attacks.ts'

const { port, name } = workerData as { port: number; name: string }
const attack = ATTACKS.find((one) => one.name === name)
if (!attack) throw new Error(`There is no attack "${name}".`)
await runAttack(port, attack)
parentPort?.postMessage('over')
