import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { runNode } from './support/run-process.ts'
import { aptInstall, findInPath } from './support/system-packages.ts'
import { UserError } from './support/user-error.ts'

/** A browser that was started once to see that it works, in the form of Playwright's `launchOptions`. */
export interface Browser {
  /** For people, such as `Chromium at /usr/bin/chromium`. */
  description: string
  /** Missing for Playwright's own. */
  executablePath?: string
  /** False where the system doesn't allow a sandbox. */
  chromiumSandbox: boolean
  args: string[]
}

type Candidate = Pick<Browser, 'description' | 'executablePath'>

/** No surprises from outside, and no graphics card. */
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const DOWNLOAD_LIMIT_MS = 3 * 60_000
const LAUNCH_LIMIT_MS = 30_000
/** Carries what was found to the processes that a test run starts. */
const FOUND = 'FIXPROOF_TEST_BROWSER'

/** The shell first: it has no windows of its own to draw, and does a test in two thirds of the time. */
export const SHELL = 'chromium-headless-shell'
const NAMES = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']

function installedBrowsers(): Candidate[] {
  const folders = process.platform === 'darwin' ? ['/Applications', join(homedir(), 'Applications')] : []
  const apps = folders.flatMap((folder) => MAC_APPS.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)))
  const programs = NAMES.map((name) => findInPath(name)).filter((path) => path !== undefined)
  return [...programs, ...apps.filter((path) => existsSync(path))].map((executablePath) => ({
    executablePath,
    description: `the browser at ${executablePath}`,
  }))
}

/** Chromium refuses its sandbox to root, and containers seldom allow one. */
function mayUseSandbox(): boolean {
  return process.getuid?.() !== 0 && !existsSync('/.dockerenv') && !existsSync('/run/.containerenv')
}

/** Starts the candidate: with a sandbox where one is likely to work, else without. */
async function tryOut(candidate: Candidate): Promise<Browser | undefined> {
  for (const chromiumSandbox of mayUseSandbox() ? [true, false] : [false]) {
    const browser: Browser = { ...candidate, chromiumSandbox, args: ARGS }
    try {
      const { executablePath, args } = browser
      const running = await chromium.launch({ executablePath, chromiumSandbox, args, timeout: LAUNCH_LIMIT_MS })
      await running.close()
      return browser
    } catch {
      // It is not there, lacks a library, or can't have a sandbox: the next one may do.
    }
  }
  return undefined
}

/** Where the browsers come from, in order; each is asked only when those before it gave none that starts. */
const SOURCES: (() => Promise<Candidate[]>)[] = [
  async () => {
    // Does nothing when it is there already, and fails within seconds where the network is closed.
    const install = ['node_modules/@playwright/test/cli.js', 'install', '--only-shell', 'chromium']
    const { code } = await runNode(install, { output: 'keep', timeout: DOWNLOAD_LIMIT_MS })
    return code === 0 ? [{ description: "Playwright's own Chromium" }] : []
  },
  async () => installedBrowsers(),
  async () => ((await aptInstall(SHELL)) === undefined ? installedBrowsers() : []),
  // Ubuntu has no package of the shell.
  async () => ((await aptInstall('chromium')) === undefined ? installedBrowsers() : []),
]

/**
 * Finds a browser for the tests, installing one when there is none. The answer is kept for this process and those that
 * it starts.
 *
 * @throws UserError that says what to install
 */
export async function findBrowser(): Promise<Browser> {
  const known = process.env[FOUND]
  if (known) return JSON.parse(known) as Browser
  for (const source of SOURCES) {
    for (const candidate of await source()) {
      const browser = await tryOut(candidate)
      if (!browser) continue
      process.env[FOUND] = JSON.stringify(browser)
      return browser
    }
  }
  throw new UserError(
    'No browser was found that starts, and none could be installed: install Chromium or Google Chrome.',
  )
}
