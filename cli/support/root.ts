import { fileURLToPath } from 'node:url'

/** Folder of the repository, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Where the finished site is written, relative to ROOT. */
export const OUTPUT = '.output/public'
