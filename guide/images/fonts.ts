import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'

/** A part of a family that serves some of its signs. */
export interface FontFile {
  family: string
  weight?: number
  data: Buffer
  /** First and last code point of each range that it serves. */
  ranges: [number, number][]
}

interface Family {
  family: string
  package: string
  /** Name of a file without the subset: `archivo-*-standard-normal`. */
  file: string
  /** Not set where the file has all weights. */
  weight?: number
  subsets: (name: string) => boolean
}

const all = (): boolean => true

/** In the order in which they are asked for a sign: all under the SIL Open Font License. */
const FAMILIES: readonly Family[] = [
  { family: 'Archivo', package: '@fontsource-variable/archivo', file: 'archivo-*-standard-normal', subsets: all },
  {
    family: 'IBM Plex Mono',
    package: '@fontsource/ibm-plex-mono',
    file: 'ibm-plex-mono-*-600-normal',
    weight: 600,
    subsets: all,
  },
  {
    family: 'Noto Sans Arabic',
    package: '@fontsource/noto-sans-arabic',
    file: 'noto-sans-arabic-*-800-normal',
    weight: 800,
    subsets: (name) => name === 'arabic',
  },
  {
    family: 'Noto Sans Hebrew',
    package: '@fontsource/noto-sans-hebrew',
    file: 'noto-sans-hebrew-*-800-normal',
    weight: 800,
    subsets: (name) => name === 'hebrew',
  },
  { family: 'Noto Emoji', package: '@fontsource-variable/noto-emoji', file: 'noto-emoji-*-wght-normal', subsets: all },
]

/** Reads a `unicode-range` of CSS. */
function rangesOf(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}

/** Reads the fonts of the pictures from their packages. */
export function readFonts(): FontFile[] {
  const require = createRequire(import.meta.url)
  return FAMILIES.flatMap(({ family, package: name, file, weight, subsets }) => {
    const folder = dirname(require.resolve(`${name}/unicode.json`))
    const served = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>
    return Object.entries(served)
      .map(([subset, range]) => ({ subset: subset.replace(/[[\]]/g, ''), range }))
      .filter(({ subset }) => subsets(subset))
      .map(({ subset, range }) => ({
        family,
        weight,
        data: readFileSync(join(folder, 'files', `${file.replace('*', subset)}.woff2`)),
        ranges: rangesOf(range),
      }))
  })
}
