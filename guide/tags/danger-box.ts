import { defineBox } from './define-box.ts'

export const dangerBox = defineBox('danger-box', 'Data is readable or money is spendable right now.')
