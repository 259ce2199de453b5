import { describe, expect, it } from 'vitest'
import { article, lint } from './lint.ts'

describe('file-encoding', () => {
  it('accepts UTF-8 with an emoji and right-to-left text', () => {
    expect(lint({ body: 'Text 😀 שלום.' })).toEqual([])
  })

  it('accepts CRLF', () => {
    expect(lint({ text: article().replaceAll('\n', '\r\n') })).toEqual([])
  })

  it('reports bytes that are not UTF-8', () => {
    expect(lint({ bytes: [45, 45, 45, 10, 255, 254, 195] })).toEqual([
      '1:1 error file-encoding: The file is not written in UTF-8. Save it as UTF-8 without a byte order mark.',
    ])
  })

  it('reports UTF-16', () => {
    expect(lint({ bytes: [255, 254, 45, 0] })).toEqual([
      '1:1 error file-encoding: The file is written in UTF-16. Save it as UTF-8 without a byte order mark.',
    ])
  })

  it('reports a NUL byte', () => {
    expect(lint('Te\u0000xt.')).toEqual([
      '16:3 error file-encoding: There is a NUL byte in the file, which no text holds. Delete it, or save the file as UTF-8.',
    ])
  })
})
