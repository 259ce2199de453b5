import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workerData } from 'node:worker_threads'
import type { ManyFiles } from './file-writer.ts'

const { folder, files } = workerData as ManyFiles
for (const parent of new Set(files.map(({ path }) => dirname(path))))
  mkdirSync(join(folder, parent), { recursive: true })
for (const { path, content } of files) writeFileSync(join(folder, path), content)
