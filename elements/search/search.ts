/** Loaded when a reader searches for the first time: see modules/elements.ts. */
export { openSearchDialog } from './dialog.ts'
export { SearchPanel } from './panel.ts'
