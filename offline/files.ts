import { FILES, keepIn } from './stores.ts'

/** Files of this site that a page shows or runs. Its icons are not: browsers keep those themselves, where they ask for one. */
const NAMED =
  /<(?!link rel="(?:apple-touch-)?icon")[^>]*?\s(?:href|src)="(\/[^/"][^"]*\.(?:css|js|svg|png|webp|avif|jpe?g|woff2))"/g

/** A name with a hash stands for one content for ever. */
const HASHED = /^\/_nuxt\//

/** Paths of the style sheets, scripts and pictures that a page names. */
export function filesOf(html: string): string[] {
  return [...new Set([...html.matchAll(NAMED)].map(([, path]) => path ?? ''))]
}

/** Keeps a file that arrived whole. */
export async function keepFile(path: string, response: Response): Promise<void> {
  if (response.status === 200 && !response.redirected) await keepIn(FILES, path, response)
}

async function keptFile(path: string): Promise<Response | undefined> {
  return (await caches.open(FILES)).match(path)
}

export async function fileIsKept(path: string): Promise<boolean> {
  return (await keptFile(path)) !== undefined
}

/** Answers a file with a hash from what is kept, every other one from the network while there is one. */
export async function answerFile(request: Request, path: string): Promise<Response> {
  const kept = await keptFile(path).catch(() => undefined)
  if (kept && HASHED.test(path)) return kept
  try {
    const response = await fetch(request)
    // A full store is no reason to fail.
    await keepFile(path, response.clone()).catch(() => undefined)
    return response
  } catch {
    return kept ?? Response.error()
  }
}
