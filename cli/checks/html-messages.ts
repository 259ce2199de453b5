import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the Nu HTML checker writes with `--format json`, as far as it is used. */
interface Report {
  messages: { type: string; subType?: string; url?: string; lastLine?: number; lastColumn?: number; message?: string }[]
}

/**
 * The errors in the checker's report, one line each: `blog/x.html:12:5: what is wrong`. Warnings are left out.
 *
 * @param json what the checker wrote
 * @param folder of the pages, which is taken off their paths
 * @throws SyntaxError when it is no report
 */
export function htmlErrors(json: string, folder: string): string[] {
  const { messages } = JSON.parse(json) as Report
  return messages
    .filter(({ type }) => type !== 'info')
    .map(({ url, lastLine, lastColumn, message }) => {
      const file = url?.startsWith('file:') ? relative(folder, fileURLToPath(url)) : url
      const place = [file, lastLine, lastColumn].filter((part) => part !== undefined).join(':')
      return `${place || 'the checker'}: ${message ?? 'unknown error'}`
    })
}
