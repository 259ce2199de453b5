import { describe } from 'vitest'
import TipBox from '../../components/content/TipBox.vue'
import { testBox } from './note-box.ts'

describe('TipBox', () => {
  testBox(TipBox, 'tip', 'Tip')
})
