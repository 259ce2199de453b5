import { defineBox } from './define-box.ts'

export const tipBox = defineBox('tip-box', 'A shortcut that is optional.')
