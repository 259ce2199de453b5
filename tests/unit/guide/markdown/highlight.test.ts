import { readFileSync } from 'node:fs'
import { createCssVariablesTheme, createHighlighter } from 'shiki'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { createOnigurumaEngine } from 'shiki/engine/oniguruma'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../../guide/content/folder.ts'
import { GRAMMARS, highlight, TOKEN_CLASSES } from '../../../../guide/markdown/highlight.ts'
import { LANGUAGE_IDS, LANGUAGES } from '../../../../guide/markdown/languages.ts'
import { SAMPLES, TRICKY } from './samples.ts'

/** The text of highlighted code, by the letter: tags away, the three escapes undone. */
function textIn(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

const tagsIn = (html: string): string[] => html.match(/<[^>]*>/g) ?? []
const isOurs = (tag: string): boolean =>
  tag === '</span>' ||
  TOKEN_CLASSES.some((name) => tag === `<span class="${name}">`) ||
  /^<span class="line(?: hl)?(?: add| del)?">$/.test(tag)

describe('samples', () => {
  it('has one for every language', () => {
    expect(Object.keys(SAMPLES)).toEqual(LANGUAGE_IDS)
  })
})

describe.each(LANGUAGE_IDS)('highlight in %s', (language) => {
  const sample = SAMPLES[language] ?? ''

  it('colours its sample', async () => {
    const html = await highlight(sample, language)
    expect(html.includes('<span')).toBe(language !== 'text')
  })

  it.each(Object.entries({ sample, 'two samples': `${sample}\n\n${sample}`, ...TRICKY }))(
    'keeps every character: %s',
    async (_name, code) => {
      const html = await highlight(code, language, [1, 2])
      expect(textIn(html)).toBe(code)
      expect(tagsIn(html).filter((tag) => !isOurs(tag))).toEqual([])
      expect(html.match(/<span/g)?.length).toBe(html.match(/<\/span/g)?.length)
    },
  )
})

describe('highlight', () => {
  it('escapes code that looks like markup', async () => {
    expect(await highlight('<b>&amp;</b>', 'text')).toBe('&lt;b&gt;&amp;amp;&lt;/b&gt;')
  })

  it('joins neighbours of one class', async () => {
    expect(await highlight('// a b c', 'js')).toBe('<span class="c">// a b c</span>')
  })

  it('writes CRLF as a line feed', async () => {
    expect(await highlight('a\r\nb\r\n', 'text', [2])).toBe('a\n<span class="line hl">b</span>\n')
  })

  it('marks lines by number, blank ones and the last too', async () => {
    expect(await highlight('a\n\nb', 'text', [2, 3])).toBe(
      'a\n<span class="line hl"></span>\n<span class="line hl">b</span>',
    )
  })

  it('passes over numbers without a line', async () => {
    expect(await highlight('a\nb', 'text', [0, -1, 3, 1.5])).toBe('a\nb')
  })

  it('closes a span that runs over lines in each line', async () => {
    const lines = (await highlight('/* a\n\n b */', 'js', [1])).split('\n')
    expect(lines).toEqual([
      '<span class="line hl"><span class="c">/* a</span></span>',
      '',
      '<span class="c"> b */</span>',
    ])
  })

  it('marks what a diff adds and deletes, but not the names of its files', async () => {
    const html = await highlight(SAMPLES.diff ?? '', 'diff', [4])
    const marks = html.split('\n').map((line) => line.match(/^<span class="line ([\w ]+)">/)?.[1])
    expect(marks).toEqual([undefined, undefined, undefined, 'hl del', 'add', undefined])
  })

  it('marks no line that starts with a plus in another language', async () => {
    expect(await highlight('+ a', 'text')).toBe('+ a')
  })

  it.each(['typescript', '', 'TS', 'constructor', '__proto__'])('refuses the language "%s"', async (language) => {
    await expect(highlight('a', language)).rejects.toThrow(
      `The language "${language}" is not known. Known are: bash, css,`,
    )
  })
})

describe('assets/css/code.css', () => {
  const css = readFileSync(new URL('../../../../assets/css/code.css', import.meta.url), 'utf8')
  const styles = (name: string): boolean => new RegExp(`\\.${name}\\s*[,{]`).test(css)

  it.each([...TOKEN_CLASSES, 'line', 'hl', 'add', 'del'])('styles .%s', (name) => {
    expect(styles(name)).toBe(true)
  })

  it('is read class by class', () => {
    expect(styles('no-such-class')).toBe(false)
    expect(styles('cod')).toBe(false)
  })
})

describe('the engine', () => {
  it('gives the tokens that Oniguruma gives, for samples and for all code of our guides', async () => {
    const options = { themes: [createCssVariablesTheme({ name: 'test' })], langs: GRAMMARS }
    const ours = await createHighlighter({ ...options, engine: createJavaScriptRegexEngine() })
    const reference = await createHighlighter({ ...options, engine: createOnigurumaEngine(import('shiki/wasm')) })
    const written = readContentFolder('content').flatMap(({ text }) =>
      [...text.matchAll(/^```(\w+)(?: .*)?\n([\s\S]*?)^```/gm)].map(([, language = '', code = '']) => ({
        language,
        code,
      })),
    )
    const samples = Object.entries(SAMPLES).map(([language, code]) => ({ language, code }))
    const tricky = Object.values(TRICKY).flatMap((code) => LANGUAGE_IDS.map((language) => ({ language, code })))
    const all = [...written, ...samples, ...tricky]
    const known = all.filter(({ language }) => GRAMMARS.includes(LANGUAGES[language]?.grammar ?? ''))
    expect(known.length).toBeGreaterThan(200)
    for (const { language, code } of known) {
      const asked = { lang: LANGUAGES[language]?.grammar as 'ts', theme: 'test' as 'nord', tokenizeTimeLimit: 0 }
      expect(ours.codeToTokensBase(code, asked)).toEqual(reference.codeToTokensBase(code, asked))
    }
  })
})
