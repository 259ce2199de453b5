import { imageSize } from 'image-size'
import type { OutputFiles } from './files.ts'

/** What the bytes of a picture say of it. */
export interface ImageFacts {
  /** `png`, `jpg`, `ico` and so on. */
  type: string
  width: number
  height: number
  bytes: number
}

/** Reads the head of a picture; undefined where its bytes are none. */
export function readImage(files: OutputFiles, path: string): ImageFacts | undefined {
  try {
    const data = files.read(path)
    const { type = '', width, height } = imageSize(data)
    return { type, width, height, bytes: data.length }
  } catch {
    return undefined
  }
}
