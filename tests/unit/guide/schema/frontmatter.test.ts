import { describe, expect, it } from 'vitest'
import { DERIVED_FIELDS, frontmatterFields } from '../../../../guide/schema/frontmatter.ts'

const REQUIRED = {
  title: 'Supabase security guide',
  description: 'Row level security, keys and storage, with the exact policies to paste.',
  date: '2026-03-01',
  sources: [{ title: 'Row Level Security', url: 'https://supabase.com/docs' }],
}

/** What is wrong with valid frontmatter after one field was set: `field: message`. */
function problems(field: string, value: unknown): string[] {
  const { error } = frontmatterFields.safeParse({ ...REQUIRED, [field]: value })
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}

/** Each field with values that hold and values that don't; of the message as much as tells the mistake. */
const FIELDS: Record<keyof typeof frontmatterFields.shape, { good: unknown[]; bad: [unknown, string][] }> = {
  title: {
    good: ['x'.repeat(10), 'x'.repeat(70), '👩🏽‍💻'.repeat(70), 'מדריך אבטחה לאתר'],
    bad: [
      ['x'.repeat(9), 'title: has 9 characters; 10 to 70 are allowed'],
      [`${' '.repeat(20)}short`, 'title: has 5 characters'],
      ['x'.repeat(71), 'title: has 71 characters'],
      ['🔑'.repeat(9), 'title: has 9 characters'],
      [2026, 'title: '],
      [undefined, 'title: '],
    ],
  },
  description: {
    good: [
      `${'x'.repeat(49)}.`,
      `${'x'.repeat(159)}?`,
      `“${'x'.repeat(60)}!”`,
      `${'安'.repeat(60)}。`,
      `(${'x'.repeat(60)}.)`,
    ],
    bad: [
      [`${'x'.repeat(48)}.`, 'description: has 49 characters'],
      [`${'x'.repeat(160)}.`, 'description: has 161 characters'],
      ['x'.repeat(60), 'description: must end as a sentence'],
      [`${'x'.repeat(60)}…`, 'description: must end as a sentence'],
      [undefined, 'description: '],
    ],
  },
  date: {
    good: ['2026-03-01', '2024-02-29'],
    bad: [
      ['2026-02-29', 'date: must be a day that exists'],
      ['2026-03-01T10:00:00Z', 'date: must be a day that exists, written as YYYY-MM-DD without a time'],
      [20260301, 'date: must be a date written as YYYY-MM-DD'],
      [undefined, 'date: must be a date'],
    ],
  },
  dateModified: { good: ['2026-04-01', undefined], bad: [['April', 'dateModified: must be a day that exists']] },
  category: { good: ['guides', undefined], bad: [[['guides'], 'category: ']] },
  draft: { good: [true, false, undefined], bad: [['true', 'draft: must be true or false, without quotes']] },
  featured: { good: [true, false, undefined], bad: [[1, 'featured: must be true or false, without quotes']] },
  headerVariant: {
    good: ['blue', 'red', undefined],
    bad: [
      ['pink', 'headerVariant: '],
      ['Blue', 'headerVariant: '],
    ],
  },
  image: {
    good: [{ src: '/a.png', alt: 'A picture' }, undefined],
    bad: [
      ['/a.png', 'image: '],
      [{ src: '/a.png' }, 'image.alt: '],
      [{ src: '/a.png', alt: ' ' }, 'image.alt: is empty'],
      [{ src: 'https://cdn.example/a.png', alt: 'A' }, 'image.src: must be a path in public/ that starts with one /'],
      [{ src: '/a.png', alt: 'A', width: 1 }, 'image: '],
    ],
  },
  tags: {
    good: [[], ['rls', 'row level security', 'مرحبا'], undefined],
    bad: [
      [['RLS'], 'tags.0: must be written in lower case'],
      [['rls', ' '], 'tags.1: is empty'],
      [['rls', 'rls '], 'tags: names the same word twice'],
      ['rls', 'tags: '],
    ],
  },
  keywords: { good: [['supabase security'], undefined], bad: [[['a', 'a'], 'keywords: names the same word twice']] },
  ogTitle: { good: ['x'.repeat(10), undefined], bad: [['x', 'ogTitle: has 1 characters; 10 to 70 are allowed']] },
  ogDescription: {
    good: ['x'.repeat(50), 'x'.repeat(200), undefined],
    bad: [['x'.repeat(201), 'ogDescription: has 201 characters; 50 to 200 are allowed']],
  },
  twitterCard: { good: ['summary', 'summary_large_image', undefined], bad: [['player', 'twitterCard: ']] },
  schemaType: { good: ['Article', 'TechArticle', undefined], bad: [['BlogPosting', 'schemaType: ']] },
  author: {
    good: ['jo', undefined],
    bad: [
      ['', 'author: '],
      [{ name: 'Jo' }, 'author: '],
    ],
  },
  sources: {
    good: [[{ title: 'Docs', url: 'https://example.org/a?b=c#d' }]],
    bad: [
      [[], 'sources: needs at least one source'],
      [undefined, 'sources: '],
      [[...REQUIRED.sources, { title: 'Docs', url: 'http://example.org' }], 'sources.1.url: must be a full address'],
      [[{ title: '', url: 'https://example.org' }], 'sources.0.title: is empty'],
    ],
  },
  verified: {
    good: [{ date: '2026-03-01', versions: { '@supabase/supabase-js': '2.x' } }, undefined],
    bad: [[{ date: '2026-03-01' }, 'verified.versions: ']],
  },
  severity: { good: ['critical', 'high', 'medium', 'low', undefined], bad: [['severe', 'severity: ']] },
  cwe: { good: ['CWE-639', ['CWE-79', 'CWE-89'], undefined], bad: [['639', 'cwe: ']] },
  owasp: { good: ['A01:2025', ['A10:2021'], undefined], bad: [['A01', 'owasp: ']] },
  stack: {
    good: [['supabase', 'nextjs'], ['any'], undefined],
    bad: [
      [['superbase'], 'stack.0: '],
      [[], 'stack: is an empty list'],
      ['supabase', 'stack: '],
      [['constructor'], 'stack.0: '],
    ],
  },
  corrections: {
    good: [[{ date: '2026-03-02', what: 'The sample read the ID token.' }]],
    bad: [
      [[], 'corrections: is an empty list'],
      [[{ date: '2026-02-30', what: 'The sample read the ID token.' }], 'corrections.0.date: must be a day'],
      [[{ date: '2026-03-02', what: 'Wrong.' }], 'corrections.0.what: has 6 characters; 20 to 400 are allowed'],
      [[{ date: '2026-03-02', what: 'The sample read the ID token' }], 'corrections.0.what: must end as a sentence'],
      [[{ date: '2026-03-02' }], 'corrections.0.what: '],
    ],
  },
  aliases: {
    good: [['/old', '/blog/old.html', '/שלום'], [], undefined],
    bad: [
      [['/a', 'old'], 'aliases.1: must be a path that starts with /'],
      [['/a b'], 'aliases.0: '],
      [['/a?b=1'], 'aliases.0: '],
      [['/a#b'], 'aliases.0: '],
      [['/'], 'aliases.0: '],
      [['https://example.org/a'], 'aliases.0: '],
    ],
  },
}

describe.each(Object.entries(FIELDS))('%s', (field, { good, bad }) => {
  it.each(good.map((value) => [value]))('may be %j', (value) => {
    expect(problems(field, value)).toEqual([])
  })

  it.each(bad)('may not be %j', (value, problem) => {
    const found = problems(field, value)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(problem)
  })
})

describe('frontmatterFields', () => {
  it('holds every field to this test', () => {
    expect(Object.keys(FIELDS).sort()).toEqual(Object.keys(frontmatterFields.shape).sort())
  })

  it('describes every field for editors', () => {
    const silent = Object.entries(frontmatterFields.shape).filter(([, field]) => !field.description)
    expect(silent.map(([name]) => name)).toEqual([])
  })

  it('makes lists of single ids and trims words', () => {
    const fields = { ...REQUIRED, cwe: 'CWE-639', owasp: 'A01:2025', tags: [' rls '] }
    expect(frontmatterFields.parse(fields)).toMatchObject({ cwe: ['CWE-639'], owasp: ['A01:2025'], tags: ['rls'] })
  })

  it.each(['titel', ...Object.keys(DERIVED_FIELDS)])('knows no field %s', (field) => {
    expect(problems(field, 'x')).toEqual([expect.stringContaining(field)])
  })

  it('says of a derived field why it is not written by hand', () => {
    for (const reason of Object.values(DERIVED_FIELDS)) expect(reason).toMatch(/^(?:is|follows) \w/)
  })
})
