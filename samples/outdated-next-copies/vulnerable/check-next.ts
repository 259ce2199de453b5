// #region floors
import { readFileSync } from 'node:fs'
import process from 'node:process'

/** The first patched version of each line, as of November 27, 2026. */
const RSC = ['19.0.9', '19.1.10', '19.2.9', '19.3.1']
const FLOORS: Record<string, string[]> = {
  next: ['15.5.29', '16.4.5'],
  'react-server-dom-parcel': RSC,
  'react-server-dom-turbopack': RSC,
  'react-server-dom-webpack': RSC,
}
// #endregion floors

// #region compare
const numbers = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10))

function isPatched(version: string, floors: string[]): boolean {
  const [major = 0, minor = 0, patch = 0] = numbers(version)
  return floors.some((floor, index) => {
    const [a = 0, b = 0, c = 0] = numbers(floor)
    if (major === a && minor === b) return patch >= c
    // Newer than the newest line that has a floor.
    return index === floors.length - 1 && (major > a || (major === a && minor > b))
  })
}
// #endregion compare

// #region look
interface Manifest {
  dependencies?: Record<string, string>
}

const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

const outdated = Object.entries(dependencies).filter(([name, range]) => {
  const floors = FLOORS[name]
  return floors && range !== 'latest' && !isPatched(range.replace(/^[\^~]/, ''), floors)
})

for (const [name, range] of outdated) console.error(`${name} is ${range}`)
process.exitCode = outdated.length > 0 ? 1 : 0
// #endregion look
