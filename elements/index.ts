import { CheckList } from './check-list.ts'
import { CodeBlock } from './code-block.ts'
import { CodeTabs } from './code-tabs.ts'
import { ContentsMarker } from './contents-marker.ts'
import { CopyGuide } from './copy-guide.ts'
import { KeyboardHelp } from './keyboard-help.ts'
import { completeLineLinks } from './line-links.ts'
import { SiteSearch } from './site-search.ts'
import { TermNote } from './term-note.ts'
import { ThemeSwitch } from './theme-switch.ts'

const ELEMENTS: Record<string, CustomElementConstructor> = {
  'check-list': CheckList,
  'code-block': CodeBlock,
  'code-tabs': CodeTabs,
  'contents-marker': ContentsMarker,
  'copy-guide': CopyGuide,
  'keyboard-help': KeyboardHelp,
  'site-search': SiteSearch,
  'term-note': TermNote,
  'theme-switch': ThemeSwitch,
}

/** Elements that one page has each: no other page carries them. */
const OF_ONE_PAGE: Record<string, () => Promise<CustomElementConstructor>> = {
  'kept-pages': async () => (await import('./kept-pages.ts')).KeptPages,
  'my-stack': async () => (await import('./my-stack.ts')).MyStack,
  'path-suggestions': async () => (await import('./path-suggestions.ts')).PathSuggestions,
  'search-page': async () => (await import('./search-page.ts')).SearchPage,
}

function define(name: string, constructor: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, constructor)
}

for (const [name, constructor] of Object.entries(ELEMENTS)) define(name, constructor)
for (const [name, load] of Object.entries(OF_ONE_PAGE)) {
  if (document.querySelector(name)) void load().then((constructor) => define(name, constructor))
}

completeLineLinks()
