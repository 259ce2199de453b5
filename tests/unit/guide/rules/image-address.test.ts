import { describe, expect, it } from 'vitest'
import { lint } from './lint.ts'

describe('image-address', () => {
  it('accepts a file in public/', () => {
    expect(
      lint({ body: '![A diagram](/diagram.svg)', fields: 'image: { src: /diagram.svg, alt: A diagram }' }),
    ).toEqual([])
  })

  it('reports no such file', () => {
    expect(lint('![A diagram](/digram.svg)')).toEqual([
      '16:1 error image-address: There is no file public/digram.svg. Did you mean "/diagram.svg"?',
    ])
  })

  it('reports another site', () => {
    expect(lint('![A diagram](https://example.com/x.png)')).toEqual([
      '16:1 error image-address: The picture would be loaded from another site. Put the file in public/.',
    ])
  })

  it('reports no slash', () => {
    expect(lint('![A diagram](diagram.svg)')).toEqual([
      '16:1 error image-address: A picture is named by its path in public/, which starts with /. Did you mean "/diagram.svg"?',
    ])
  })

  it('reports data', () => {
    expect(lint('![A diagram](data:image/png;base64,AA)')).toEqual([
      '16:1 error image-address: A picture can\'t start with "data:". Put the file in public/.',
    ])
  })

  it('reports in the frontmatter', () => {
    expect(
      lint({
        fields: `image:
  src: /x.png
  alt: A diagram`,
      }),
    ).toEqual(['9:8 error image-address: There is no file public/x.png.'])
  })

  it('reports through a definition', () => {
    expect(
      lint(`![A diagram][d]

[d]: /nothing.svg`),
    ).toEqual(['16:1 error image-address: There is no file public/nothing.svg.'])
  })
})
