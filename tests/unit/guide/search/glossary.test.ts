import { describe, expect, it } from 'vitest'
import { readShownTerms } from '../../../../guide/search/glossary.ts'

const PAGE = `<main><h1>Glossary</h1><dl class="glossary">
<div id="rls"><dt> Row level security <span class="glossary-aliases">RLS, row security policy</span></dt>
<dd><p class="glossary-short">A database rule.</p><div class="prose"><p>It tests <code>each</code> row.</p></div>
<p class="glossary-sources">Source: <a href="https://a.example">Docs</a></p></dd></div>
<div id="xss"><dt>Cross-site scripting</dt><dd><p class="glossary-short">Foreign code &amp; yours.</p></dd></div>
<div><dt>No id</dt><dd>Nothing leads here.</dd></div>
</dl><dl><div id="other"><dt>Other</dt><dd>List</dd></div></dl></main>`

describe('readShownTerms', () => {
  it('reads name, aliases and text, and leaves the sources out', () => {
    expect(readShownTerms(PAGE)).toEqual([
      {
        id: 'rls',
        term: 'Row level security',
        aliases: ['RLS', 'row security policy'],
        text: 'A database rule. It tests each row.',
      },
      { id: 'xss', term: 'Cross-site scripting', aliases: [], text: 'Foreign code & yours.' },
    ])
  })

  it('finds none where there is no glossary', () => {
    expect(readShownTerms('<main><dl><div id="a"><dt>A</dt><dd>B</dd></div></dl></main>')).toEqual([])
  })
})
