import type { OutputFiles } from '../../../guide/output/files.ts'
import { readFolder } from '../../../guide/output/files.ts'
import { NOT_FOUND } from '../../../deploy/resolve.ts'
import { siteFiles } from '../../../deploy/site-files.ts'
import type { Exchange } from './requests.ts'
import { exchange } from './requests.ts'

/** The coding that every server here has. */
const GZIP = { 'accept-encoding': 'gzip' }

function sizeOf(output: OutputFiles, path: string): number {
  return output.sizes.get(path) ?? 0
}

/** Every page, and what it loads: what readers ask for, each file that is there with gzip once. */
export function readerRequests(folder: string): Exchange[] {
  const output = readFolder(folder)
  return [...siteFiles(output).values()].flatMap(({ address, compressed }) =>
    compressed.gzip && address !== NOT_FOUND
      ? [exchange({ path: address, headers: GZIP, length: sizeOf(output, compressed.gzip.path) })]
      : [],
  )
}

/** Every way in which `npm start` answers, for each file: whole, unchanged, in part, without a body; missing and moved. */
export function allRequests(folder: string): Exchange[] {
  const output = readFolder(folder)
  const files = [...siteFiles(output).values()].filter(({ address }) => address !== NOT_FOUND)
  const missing = sizeOf(output, '404.html')
  return files.flatMap(({ address: path, size, etag }, number) => [
    exchange({ path, length: size }),
    exchange({ path, method: 'HEAD', length: size }),
    exchange({ path, headers: { 'if-none-match': etag }, status: 304, length: size }),
    exchange({ path, headers: { range: 'bytes=0-9' }, status: 206, length: Math.min(10, size) }),
    exchange({ path: `/missing/${number}`, status: 404, length: missing }),
    exchange({ path, method: 'POST', status: 405, length: 'Only GET and HEAD are answered here.\n'.length }),
  ])
}
