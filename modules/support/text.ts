import { addTemplate, addTypeTemplate } from '@nuxt/kit'

/** A text for pages to import as `#build/<name>.mjs`. It is asked for when all modules have run. */
export function addText(name: string, getText: () => string): void {
  const filename = `${name}.mjs`
  const types = `declare module '#build/${filename}' {\n  const text: string\n  export default text\n}\n`
  addTemplate({ filename, getContents: () => `export default ${JSON.stringify(getText())}` })
  addTypeTemplate({ filename: `${name}.d.ts`, getContents: () => types })
}
