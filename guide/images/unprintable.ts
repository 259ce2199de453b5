import type { FontFile } from './fonts.ts'

/** Joiners, direction marks and the like: they shape their neighbours and are nothing to see. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Control}]/u

/** The signs of a text that no font has, once each: the picture would show an empty box for them. */
export function unprintableIn(text: string, fonts: readonly FontFile[]): string[] {
  const signs = new Set(text)
  return [...signs].filter((sign) => {
    const code = sign.codePointAt(0) ?? 0
    return (
      !INVISIBLE.test(sign) &&
      !fonts.some(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last))
    )
  })
}
