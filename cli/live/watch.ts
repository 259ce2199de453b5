import { join, relative } from 'node:path'
import { watch } from 'chokidar'
import { SAMPLES } from '../../guide/proof/samples.ts'
import type { LiveEdition } from './live-edition.ts'
import type { LiveSettings } from './settings.ts'

/** Editors write a file in several steps; what changes within so many milliseconds is read together. */
const STEPS_MS = 15

/** Tells the edition of every change of the content and of what is around it. */
export function watchFor(edition: LiveEdition, { root, content }: LiveSettings): void {
  const paths = new Set<string>()
  let isAround = false
  let timer: NodeJS.Timeout | undefined
  const tell = async (): Promise<void> => {
    timer = undefined
    const [changed, isReload] = [[...paths], isAround]
    paths.clear()
    isAround = false
    if (isReload) await edition.reload()
    await edition.update(changed)
    await edition.judgeRest()
  }
  const soon = (): void => void (timer ??= setTimeout(() => void tell(), STEPS_MS))
  watch(content, { ignoreInitial: true }).on('all', (_event, path) => {
    paths.add(relative(content, path).replaceAll('\\', '/'))
    soon()
  })
  watch([join(root, SAMPLES), join(root, 'public')], { ignoreInitial: true }).on('all', () => {
    isAround = true
    soon()
  })
}
