import { imageSize } from 'image-size'
import { beforeAll, describe, expect, it } from 'vitest'
import { IMAGE_BYTES, SHAPE_NAMES, SHAPES } from '../../../../guide/images/addresses.ts'
import type { Card } from '../../../../guide/images/card.ts'
import { readFonts } from '../../../../guide/images/fonts.ts'
import type { Paint } from '../../../../guide/images/painter.ts'
import { createPainter } from '../../../../guide/images/painter.ts'
import { unprintableIn } from '../../../../guide/images/unprintable.ts'
import { SEVERITIES } from '../../../../guide/schema/severity.ts'
import { FRAME } from './frame.ts'

const SEVENTY = 'Supabase row level security: policies that hold for anon and for users'
const LONG_NAMES = ['Chrome extensions', 'GitHub Copilot', 'AWS Amplify', 'Claude Code', 'Better Auth', 'Cloudflare']
const category = 'Guides by tool'

/** Every case that a picture has to hold, by what is special about it. */
const CARDS: [string, Card][] = [
  ['10 characters', { title: 'Env leaks.', category, severity: 'critical', stack: ['Vite'] }],
  ['70 characters and six tools', { title: SEVENTY, category, severity: 'low', stack: LONG_NAMES }],
  ['wide letters', { title: 'W'.repeat(9).concat(' ').repeat(7).trim(), category, stack: LONG_NAMES }],
  ['Arabic', { title: 'سرقة الجلسات في Next.js: كيف تغلق الثغرة وتثبت أنها أغلقت', category, stack: [] }],
  ['Hebrew', { title: 'אבטחת Supabase: כללי RLS שמחזיקים מעמד', category, severity: 'high', stack: ['Supabase'] }],
  ['emoji', { title: '🔐 Passkeys & 👩‍💻 devs: why 1 < 2 factors 🇩🇪 ✅', stack: ['Any stack'] }],
  ['diacritics', { title: 'Łódź, Ångström și Đường: “Unicode” in slugs', stack: [] }],
  [
    'a word of 70 letters',
    { title: 'NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY_IN_THE_BROWSER_BUNDLE_OF_THE_APP', category, stack: LONG_NAMES },
  ],
  ['a description of 200', { title: SEVENTY, stack: [], description: 'Every guide of the site. '.repeat(8).trim() }],
  ...SEVERITIES.map((severity): [string, Card] => [severity, { title: SEVENTY, severity, stack: ['Next.js'] }]),
]

let paint: Paint
const fonts = readFonts()

beforeAll(async () => {
  paint = await createPainter(fonts, FRAME)
})

describe.each(SHAPE_NAMES)('paint %s', (shape) => {
  // It throws where words are clipped.
  it.each(CARDS)('shows %s as a whole', async (_name, card) => {
    const image = await paint(card, shape)
    const { width, height } = SHAPES[shape]
    expect(imageSize(image)).toMatchObject({ type: 'png', width, height })
    expect(image.length).toBeLessThanOrEqual(IMAGE_BYTES)
  })
})

describe('paint', () => {
  it('has a font for every sign', () => {
    expect(CARDS.flatMap(([, card]) => unprintableIn(card.title, fonts))).toEqual([])
  })

  it('draws the same card the same way', async () => {
    const card: Card = { title: 'Env leaks.', category, stack: [] }
    expect((await paint(card, 'wide')).equals(await paint(card, 'wide'))).toBe(true)
    expect((await paint(card, 'wide')).equals(await paint({ ...card, stack: ['Vite'] }, 'wide'))).toBe(false)
  })

  it('keeps a long name of the site and a long host on one line', async () => {
    const frame = {
      ...FRAME,
      name: 'The Security Handbook of a Company with a Long Name',
      host: `${'guides.'.repeat(9)}example`,
    }
    const image = await (await createPainter(fonts, frame))({ title: SEVENTY, category, stack: [] }, 'wide')
    expect(imageSize(image)).toMatchObject({ width: 1200, height: 630 })
  })

  it('says which words do not fit', async () => {
    await expect(paint({ title: 'word '.repeat(300), stack: [] }, 'wide')).rejects.toThrow(/don't fit into 1200 × 630/)
  })
})
