import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One file as it was found on disk. */
export interface ContentFile {
  /** Relative to the content folder, with `/` between the parts. */
  path: string
  /** The path as people know it, for messages. */
  file: string
  /** What is in it, with `\n` as line break; empty when it can't be read. */
  text: string
  /** Why the file can't be read as text, in words that follow "The file". */
  unreadable?: string
}

// Nobody publishes these, and an editor never sees them.
const IGNORED = /^(?:\..*|Thumbs\.db|desktop\.ini|.*~|.*\.(?:swp|tmp))$/

/** The byte order marks of UTF-16, U+FEFF with either byte first. */
const UTF16_MARKS = ['fffe', 'feff']

/** Decodes a file strictly: what is not UTF-8 would be published with replacement characters. */
export function decode(bytes: Uint8Array): { text: string; unreadable?: string } {
  if (UTF16_MARKS.includes(Buffer.from(bytes.subarray(0, 2)).toString('hex'))) {
    return { text: '', unreadable: 'is written in UTF-16' }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text: text.replace(/\r\n?/g, '\n') }
  } catch {
    return { text: '', unreadable: 'is not written in UTF-8' }
  }
}

function readContentFile(folder: string, path: string, shown: string): ContentFile {
  try {
    return { path, file: shown, ...decode(readFileSync(join(folder, path))) }
  } catch (error) {
    return { path, file: shown, text: '', unreadable: `can't be opened (${(error as NodeJS.ErrnoException).code})` }
  }
}

/** Whether what a path names is read, if it is a file. */
function isRead(path: string): boolean {
  const name = path.replace(/^.*\//, '')
  return !IGNORED.test(name) || name.endsWith('.md')
}

function isFile(path: string): boolean {
  // A broken link counts as a file, so that it is reported.
  return !statSync(path, { throwIfNoEntry: false })?.isDirectory()
}

/**
 * Reads one file of a content folder, as `readContentFolder` does.
 *
 * @param path relative to the content folder
 * @returns undefined where there is no file, or one that is left out
 */
export function readFileAt(folder: string, path: string, shownAs = ''): ContentFile | undefined {
  const place = join(folder, path)
  const isThere = lstatSync(place, { throwIfNoEntry: false }) !== undefined && isFile(place)
  return isThere && isRead(path) ? readContentFile(folder, path, shownAs + path) : undefined
}

/**
 * Reads every file of a content folder, sorted by path. Hidden files are left out, except Markdown, which somebody may
 * mean to be published.
 *
 * @param folder the content folder
 * @param shownAs what stands before the paths in messages, such as `content/`
 * @returns an empty list when the folder does not exist
 */
export function readContentFolder(folder: string, shownAs = ''): ContentFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => isRead(path) && isFile(join(folder, path)))
    .sort()
    .map((path) => readContentFile(folder, path, shownAs + path))
}
