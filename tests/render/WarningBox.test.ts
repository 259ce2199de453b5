import { describe } from 'vitest'
import WarningBox from '../../components/content/WarningBox.vue'
import { testBox } from './note-box.ts'

describe('WarningBox', () => {
  testBox(WarningBox, 'warning', 'Warning')
})
