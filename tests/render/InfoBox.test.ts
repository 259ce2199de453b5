import { describe } from 'vitest'
import InfoBox from '../../components/content/InfoBox.vue'
import { testBox } from './note-box.ts'

describe('InfoBox', () => {
  testBox(InfoBox, 'info', 'Note')
})
