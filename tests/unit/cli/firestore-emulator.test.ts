import { afterEach, describe, expect, it, vi } from 'vitest'
import { findFirestoreEmulator } from '../../../cli/firestore-emulator.ts'

const FOUND = { jar: '/somewhere/emulator.jar', product: 'google-cloud-cli', version: '1.0.0' }

describe('the emulator of Firestore', () => {
  afterEach(() => void vi.unstubAllEnvs())

  it('is the one that was found before, also by the process that started this one', () => {
    vi.stubEnv('FIXPROOF_FIRESTORE_EMULATOR', JSON.stringify(FOUND))
    expect(findFirestoreEmulator()).toEqual(FOUND)
  })

  it('is not there without Java, and the message says what to run', () => {
    vi.stubEnv('FIXPROOF_FIRESTORE_EMULATOR', '')
    vi.stubEnv('PATH', '')
    expect(() => findFirestoreEmulator()).toThrow('setup:emulators:firestore')
  })
})
