import { CheckList } from './check-list.ts'
import { CodeBlock } from './code-block.ts'
import { CodeTabs } from './code-tabs.ts'
import { ContentsMarker } from './contents-marker.ts'
import { CopyGuide } from './copy-guide.ts'
import { KeptPages } from './kept-pages.ts'
import { KeyboardHelp } from './keyboard-help.ts'
import { completeLineLinks } from './line-links.ts'
import { MyStack } from './my-stack.ts'
import { PathSuggestions } from './path-suggestions.ts'
import { SearchPage } from './search-page.ts'
import { SiteSearch } from './site-search.ts'
import { TermNote } from './term-note.ts'
import { ThemeSwitch } from './theme-switch.ts'

const ELEMENTS: Record<string, CustomElementConstructor> = {
  'check-list': CheckList,
  'code-block': CodeBlock,
  'code-tabs': CodeTabs,
  'contents-marker': ContentsMarker,
  'copy-guide': CopyGuide,
  'kept-pages': KeptPages,
  'keyboard-help': KeyboardHelp,
  'my-stack': MyStack,
  'path-suggestions': PathSuggestions,
  'search-page': SearchPage,
  'site-search': SiteSearch,
  'term-note': TermNote,
  'theme-switch': ThemeSwitch,
}

for (const [name, constructor] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, constructor)
}

completeLineLinks()
