/** A font in units of a thousandth of its size. */
const UNITS = 1000
const ADVANCE = 520
const ASCENT = 900
const DESCENT = 260
/** What stands for a letter: a bar from the baseline to the height of an x. */
const BAR = { left: 30, bottom: 0, right: 490, top: 480 }

/** The characters that the site's own words and marks may have; white space and everything else is blank. */
const RANGES = [
  [32, 126],
  [160, 255],
  // Dashes, quotes and bullets; arrows; the sign of the Command key.
  [8208, 8231],
  [8592, 8595],
  [8984, 8984],
] as const

const BLANK = [32, 160]

const u16 = (...values: number[]): Buffer =>
  Buffer.concat(values.map((value) => Buffer.from([(value >> 8) & 255, value & 255])))
const u32 = (...values: number[]): Buffer => u16(...values.flatMap((value) => [value >>> 16, value & 65_535]))

const CODES = RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))

function barGlyph(): Buffer {
  const { left, bottom, right, top } = BAR
  const outline = [u16(1, left, bottom, right, top), u16(3), u16(0), Buffer.from([1, 1, 1, 1])]
  const [across, up] = [u16(left, 0, right - left, 0), u16(bottom, top - bottom, 0, bottom - top)]
  return Buffer.concat([...outline, across, up, u16(0)])
}

/** https://learn.microsoft.com/typography/opentype/spec/cmap, format 12 */
function characters(): Buffer {
  let glyph = 1
  const groups = RANGES.map(([first, last]) => {
    const group = u32(first, last, glyph)
    glyph += last - first + 1
    return group
  })
  const table = Buffer.concat([u16(12, 0), u32(16 + 12 * groups.length, 0, groups.length), ...groups])
  return Buffer.concat([u16(0, 1), u16(3, 10), u32(12), table])
}

function outlines(): { glyf: Buffer; loca: Buffer } {
  // The first stands for what the font lacks.
  const glyphs = [Buffer.alloc(0), ...CODES.map((code) => (BLANK.includes(code) ? Buffer.alloc(0) : barGlyph()))]
  let offset = 0
  const offsets = [0, ...glyphs.map((glyph) => (offset += glyph.length))]
  return { glyf: Buffer.concat(glyphs), loca: u32(...offsets) }
}

function metrics(count: number): Record<string, Buffer> {
  const { left, bottom, right, top } = BAR
  const date = [0, 0]
  return {
    head: Buffer.concat([
      u32(0x10000, 0x10000, 0, 1_594_834_165),
      u16(0, UNITS),
      u32(...date, ...date),
      u16(left, bottom, right, top, 0, 8, 2, 1, 0),
    ]),
    hhea: Buffer.concat([
      u32(0x10000),
      u16(ASCENT, -DESCENT, 0, ADVANCE, left, ADVANCE - right, right, 1, 0, 0, 0, 0, 0, 0, 0, count),
    ]),
    hmtx: Buffer.concat(Array.from({ length: count }, () => u16(ADVANCE, left))),
    maxp: Buffer.concat([u32(0x10000), u16(count, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    post: Buffer.concat([u32(0x30000, 0), u16(-100, 50), u32(1, 0, 0, 0, 0)]),
    'OS/2': Buffer.concat([
      u16(4, ADVANCE, 400, 5, 0, 500, 500, 0, 100, 500, 500, 0, 300, 50, 250, 0),
      Buffer.alloc(10),
      u32(1, 0, 0, 0),
      Buffer.from('NONE'),
      u16(64, 0x20, 65_535, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
      u32(1, 0),
      u16(BAR.top, 700, 0, 0x20, 1),
    ]),
    name: u16(0, 0, 6),
  }
}

/**
 * A font in which every letter is the same bar. With it a page is laid out and painted alike on every machine, whatever
 * fonts it has: pictures of it show the layout, and not the shapes of letters.
 *
 * @returns a TrueType file
 */
export function barFont(): Buffer {
  const { glyf, loca } = outlines()
  const count = CODES.length + 1
  const tables = Object.entries({ ...metrics(count), cmap: characters(), glyf, loca }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const header = Buffer.concat([
    u32(0x10000),
    u16(tables.length, power * 16, Math.log2(power), (tables.length - power) * 16),
  ])
  let offset = header.length + 16 * tables.length
  const entries: Buffer[] = []
  const bodies: Buffer[] = []
  for (const [tag, table] of tables) {
    entries.push(Buffer.from(tag), u32(0, offset, table.length))
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
    bodies.push(padded)
    offset += padded.length
  }
  return Buffer.concat([header, ...entries, ...bodies])
}
