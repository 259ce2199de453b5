import { expect, it } from 'vitest'
import { readFonts } from '../../../../guide/images/fonts.ts'
import { unprintableIn } from '../../../../guide/images/unprintable.ts'

const fonts = readFonts()

it('finds the signs that no font has, once each', () => {
  expect(unprintableIn('漢字 and 漢 → done', fonts)).toEqual(['漢', '字', '→'])
})

it('finds nothing in what the fonts have, joiners and marks of direction included', () => {
  expect(unprintableIn('Aé ő ệ – “x”… א ب 👩‍💻 ✅ 🇩🇪 1️⃣\u200F\t', fonts)).toEqual([])
})
