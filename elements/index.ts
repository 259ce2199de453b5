import { CodeBlock } from './code-block.ts'
import { CodeTabs } from './code-tabs.ts'
import { ContentsMarker } from './contents-marker.ts'
import { PathSuggestions } from './path-suggestions.ts'
import { ThemeSwitch } from './theme-switch.ts'

const ELEMENTS: Record<string, CustomElementConstructor> = {
  'code-block': CodeBlock,
  'code-tabs': CodeTabs,
  'contents-marker': ContentsMarker,
  'path-suggestions': PathSuggestions,
  'theme-switch': ThemeSwitch,
}

for (const [name, constructor] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, constructor)
}
