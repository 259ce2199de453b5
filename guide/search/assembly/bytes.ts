/** Kinds of items of CBOR, as the upper bits of an item's first byte tell them: https://www.rfc-editor.org/rfc/rfc8949 */
export const NUMBER = 0
export const NEGATIVE = 1
export const TEXT = 3
export const LIST = 4

/** Numbers below stand in the first byte of an item, the larger ones behind it. */
export const SHORT = 24

/** The largest that the bytes of a place or of a length can hold. */
const LARGEST = 2 ** 32 - 1

/**
 * Reads CBOR of what an index is made from, numbers, texts and lists, without making anything of it: an index of 10,000
 * pages has millions of lists.
 */
export class ByteReader {
  readonly bytes: Buffer
  at: number
  /** Of the last item. */
  kind = 0

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** Reads the kind of an item and its number: of a list and a text it is the length. */
  head(): number {
    const { bytes } = this
    const first = bytes[this.at++] ?? 0
    this.kind = first >> 5
    const rest = first & 31
    if (rest < SHORT) return rest
    if (rest === SHORT) return bytes[this.at++] ?? 0
    this.at += rest === 25 ? 2 : 4
    if (rest === 25) return bytes.readUInt16BE(this.at - 2)
    if (rest === 26) return bytes.readUInt32BE(this.at - 4)
    throw new RangeError(`The search index has a part that can't be read, at byte ${this.at}.`)
  }

  text(): string {
    const length = this.head()
    return this.bytes.toString('utf8', this.at, (this.at += length))
  }

  /** Passes over a list of numbers. */
  skipNumbers(): void {
    for (let left = this.head(); left > 0; left--) this.head()
  }

  /** Reads a list of numbers, those below zero as they are. */
  numbers(): number[] {
    const numbers: number[] = []
    for (let left = this.head(); left > 0; left--) {
      const number = this.head()
      numbers.push(this.kind === NEGATIVE ? -1 - number : number)
    }
    return numbers
  }
}

/** How many bytes the head of an item takes. */
export function headLength(number: number): number {
  if (number < SHORT) return 1
  if (number < 256) return 2
  return number < 65_536 ? 3 : 5
}

/** Writes the head of an item. @returns where the next byte goes */
export function writeHead(bytes: Buffer, at: number, kind: number, number: number): number {
  if (number < SHORT) return bytes.writeUInt8((kind << 5) | number, at)
  if (number < 256) return bytes.writeUInt8(number, bytes.writeUInt8((kind << 5) | 24, at))
  if (number < 65_536) return bytes.writeUInt16BE(number, bytes.writeUInt8((kind << 5) | 25, at))
  if (number > LARGEST) throw new RangeError(`${number} is too large for the search index.`)
  return bytes.writeUInt32BE(number, bytes.writeUInt8((kind << 5) | 26, at))
}

/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(256)
  #length = 0

  get length(): number {
    return this.#length
  }

  #make(room: number): void {
    if (this.#length + room <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(2 * (this.#length + room))
    this.#bytes.copy(larger, 0, 0, this.#length)
    this.#bytes = larger
  }

  head(kind: number, number: number): void {
    this.#make(5)
    this.#length = writeHead(this.#bytes, this.#length, kind, number)
  }

  text(text: string): void {
    const length = Buffer.byteLength(text)
    this.head(TEXT, length)
    this.#make(length)
    this.#length += this.#bytes.write(text, this.#length)
  }

  numbers(numbers: readonly number[]): void {
    this.head(LIST, numbers.length)
    for (const number of numbers) {
      if (number < 0) this.head(NEGATIVE, -1 - number)
      else this.head(NUMBER, number)
    }
  }

  copy(from: Buffer, start = 0, end = from.length): void {
    this.#make(end - start)
    this.#length += from.copy(this.#bytes, this.#length, start, end)
  }

  /** What has been written: a view that is good until more is. */
  written(): Buffer {
    return this.#bytes.subarray(0, this.#length)
  }
}
