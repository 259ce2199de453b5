import { TICK } from '../guide/checklist/tick.ts'
import { recall, remember } from './storage.ts'

const DONE = '1'

/** Ticks that the store did not take, because it is full or disabled: they hold until the page is left. */
const unsaved = new Map<string, boolean>()

const isStored = (address: string): boolean => recall(TICK + address) === DONE

/** @param address of the item, as itemAddress gives it */
export function isDone(address: string): boolean {
  return unsaved.get(address) ?? isStored(address)
}

export function setDone(address: string, done: boolean): void {
  remember(TICK + address, done ? DONE : null)
  if (isStored(address) === done) unsaved.delete(address)
  else unsaved.set(address, done)
}

/** Whether every tick outlasts the page. */
export function areSaved(): boolean {
  return unsaved.size === 0
}
