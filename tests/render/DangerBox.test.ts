import { describe } from 'vitest'
import DangerBox from '../../components/content/DangerBox.vue'
import { testBox } from './note-box.ts'

describe('DangerBox', () => {
  testBox(DangerBox, 'danger', 'Danger')
})
