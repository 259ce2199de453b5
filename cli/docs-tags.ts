import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedFiles, TAG_PAGES } from '../guide/docs/files.ts'
import { count } from '../guide/rules/words.ts'
import { ROOT } from './support/root.ts'
import { runMain } from './support/user-error.ts'

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Writes docs/tags/, the tables in docs/WRITING.md and what .vscode/ takes from the registry and the schemas. */
async function main(): Promise<number> {
  const files = await generatedFiles(ROOT)
  const changed = [...files].filter(([path, text]) => read(join(ROOT, path)) !== text)
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
    console.log(`Wrote ${path}.`)
  }
  for (const name of readdirSync(join(ROOT, TAG_PAGES))) {
    if (!name.endsWith('.md') || files.has(`${TAG_PAGES}/${name}`)) continue
    rmSync(join(ROOT, TAG_PAGES, name))
    console.log(`Deleted ${TAG_PAGES}/${name}: there is no such tag.`)
  }
  console.log(`${count(files.size, 'file')}, ${changed.length} of them changed.`)
  return 0
}

await runMain(main)
