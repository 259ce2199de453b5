import { defineBox } from './define-box.ts'

export const warningBox = defineBox('warning-box', 'A step that breaks something or is easy to get wrong.')
