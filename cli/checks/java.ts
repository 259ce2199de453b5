import { createRequire } from 'node:module'
import { runProcess } from '../support/run-process.ts'
import { aptInstall, findInPath } from '../support/system-packages.ts'

const OLDEST_JAVA = 11
const TRY_LIMIT_MS = 30_000

/** The major version in what `java -version` prints; 0 when there is none. */
export function javaVersion(printed: string): number {
  const [, first = '0', second = '0'] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? []
  // Until 8 it was called 1.8.
  return Number(first === '1' ? second : first)
}

async function works(java: string): Promise<boolean> {
  // macOS has a /usr/bin/java that only says that there is no Java.
  const { code, output } = await runProcess(java, ['-version'], { output: 'keep', timeout: TRY_LIMIT_MS })
  return code === 0 && javaVersion(output) >= OLDEST_JAVA
}

interface Downloader {
  resolveJava(): Promise<string>
}

/** The checker's own package fetches a Java for itself where the network allows it. */
async function downloadJava(): Promise<string | undefined> {
  try {
    const { resolveJava } = createRequire(import.meta.url)('vnu-jar/vnu-java-downloader.js') as Downloader
    return await resolveJava()
  } catch {
    return undefined
  }
}

/**
 * Finds a Java for the HTML checker, installing one when there is none.
 *
 * @returns its path, or why there is none
 */
export async function findJava(): Promise<{ path: string } | { problem: string }> {
  const found = findInPath('java')
  if (found && (await works(found))) return { path: found }
  const problem = await aptInstall('default-jre-headless')
  const installed = problem === undefined ? findInPath('java') : undefined
  if (installed && (await works(installed))) return { path: installed }
  const downloaded = await downloadJava()
  if (downloaded && (await works(downloaded))) return { path: downloaded }
  return { problem: `Java ${OLDEST_JAVA} or newer is missing, and ${problem ?? 'the one from apt-get does not start'}` }
}
