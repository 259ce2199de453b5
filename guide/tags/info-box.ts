import { defineBox } from './define-box.ts'

export const infoBox = defineBox('info-box', 'Context and version notes.')
