import { nearest } from '../text/nearest.ts'
import type { SideName } from './define-proof.ts'
import { regionNames, takeRegion } from './region.ts'
import type { Samples } from './samples.ts'
import { SAMPLES, sideOf } from './samples.ts'

/** Code that a fence shows from a sample. */
export interface SampleCode {
  code: string
  /** Missing for a file that both sides share. */
  side?: SideName
  /** The sample that it is from. */
  sample: string
}

/** Why a fence can't show what it names. */
export interface SourceProblem {
  message: string
  hint: string
}

/** Reads `src="samples/idor/fixed.ts#handler"` from what stands behind a fence's language. */
export function readSrc(meta: string): string | undefined {
  const [, quoted, bare] = /(?:^|\s)src=(?:["']([^"']*)["']|(\S*))/.exec(meta) ?? []
  return quoted ?? bare
}

function suggest(word: string, known: string[], otherwise: string): string {
  const near = nearest(word, known)
  return near === undefined ? otherwise : `Did you mean "${near}"?`
}

function listed(names: string[]): string {
  return names.slice(0, 12).join(', ')
}

function missingFile(path: string, samples: Samples): SourceProblem {
  const [, id = ''] = path.split('/')
  const own = [...samples.keys()].filter((known) => known.startsWith(`${SAMPLES}/${id}/`))
  return {
    message: `There is no file ${path}.`,
    hint: suggest(
      path,
      [...samples.keys()],
      own.length > 0 ? `Files of the sample are ${listed(own)}.` : `Samples stand in ${SAMPLES}/.`,
    ),
  }
}

function missingRegion(path: string, fragment: string, text: string): SourceProblem {
  if (/^L\d/.test(fragment)) {
    const lines = text.replace(/\n$/, '').split('\n').length
    return { message: `${path} has no lines ${fragment}: it ends with line ${lines}.`, hint: 'Write lines as #L3-9.' }
  }
  const names = regionNames(text)
  const isOpen = names.includes(fragment)
  return {
    message: isOpen ? `The region "${fragment}" of ${path} has no end.` : `${path} has no region "${fragment}".`,
    hint: isOpen
      ? `Write #endregion ${fragment} in a comment below it.`
      : suggest(
          fragment,
          names,
          names.length > 0
            ? `Regions are ${listed(names)}.`
            : 'Write #region and #endregion in comments around the code.',
        ),
  }
}

/**
 * Finds the code that a fence names.
 *
 * @param src as it is written, such as `samples/idor/fixed.ts#handler` or `samples/idor/schema.sql#L3-9`
 */
export function takeFromSample(src: string, samples: Samples): SampleCode | SourceProblem {
  const [path = '', fragment = ''] = src.split('#')
  if (!path.startsWith(`${SAMPLES}/`) || path.split('/').includes('..')) {
    return {
      message: `A fence can't take its code from "${src}".`,
      hint: `Name a file below ${SAMPLES}/, where code is tested.`,
    }
  }
  const text = samples.get(path)
  if (text === undefined) return missingFile(path, samples)
  const code = takeRegion(text, fragment)
  if (code === undefined) return missingRegion(path, fragment, text)
  if (/#(?:end)?region\b/.test(code)) {
    return {
      message: `The code of ${src} still holds a mark of a region.`,
      hint: 'Write #region name and #endregion name in comments on lines of their own.',
    }
  }
  if (code.trim() === '') return { message: `There is no code in ${src}.`, hint: 'Write it, or name another region.' }
  return { code, side: sideOf(path), sample: path.split('/')[1] ?? '' }
}

/** True for what could not be found. */
export function isProblem(found: SampleCode | SourceProblem): found is SourceProblem {
  return 'message' in found
}
