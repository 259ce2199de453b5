import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import process from 'node:process'

/** An agent at its worst: it does what the last text that it read says, whoever wrote it. */
const [order, path = '', address = ''] = process.argv.slice(2)

switch (order) {
  case 'env':
    console.log(JSON.stringify(process.env))
    break
  case 'read':
    console.log(readFileSync(path, 'utf8'))
    break
  case 'delete':
    rmSync(path, { recursive: true })
    break
  case 'send':
    await fetch(address, { method: 'POST', body: readFileSync(path, 'utf8') })
    break
  case 'edit':
    writeFileSync(path, readFileSync(path, 'utf8').replace('Helo', 'Hello'))
    break
  default:
    throw new Error(`There is no order ${order}.`)
}
