// Brings the field `typescript` of language plugins.
import type {} from '@volar/typescript'
import type { VueCompilerOptions } from '@vue/language-core'
import { createVueLanguagePlugin, forEachEmbeddedCode, getDefaultCompilerOptions } from '@vue/language-core'
import ts from 'typescript'

/** The TypeScript that says what a component means. */
export interface ComponentScript {
  text: string
  /** Offset in the TypeScript → offset in the component; undefined for what was added. */
  toSource: (offset: number) => number | undefined
}

const VUE_VERSION = 3.5
const OPTIONS: VueCompilerOptions = getDefaultCompilerOptions(VUE_VERSION, 'vue', true)

/**
 * Turns a component into TypeScript, as vue-tsc does.
 *
 * @param file absolute path of the component
 */
export function componentScript(file: string, text: string): ComponentScript {
  const plugin = createVueLanguagePlugin<string>(ts, { strict: true, jsx: ts.JsxEmit.Preserve }, OPTIONS, (id) => id)
  const snapshot = ts.ScriptSnapshot.fromString(text)
  const root = plugin.createVirtualCode?.(file, 'vue', snapshot, { getAssociatedScript: () => undefined })
  const script = root && [...forEachEmbeddedCode(root)].find(({ id }) => /^script_[jt]sx?$/.test(id))
  if (!script) throw new Error(`The component ${file} can't be read.`)
  const { snapshot: generated, mappings } = script
  const toSource = (offset: number) => {
    for (const { data, generatedOffsets, sourceOffsets, lengths } of mappings) {
      if (!data.verification) continue
      for (const [index, start] of generatedOffsets.entries()) {
        const inside = offset - start
        if (inside >= 0 && inside <= (lengths[index] ?? 0)) return (sourceOffsets[index] ?? 0) + inside
      }
    }
    return undefined
  }
  return { text: generated.getText(0, generated.getLength()), toSource }
}
