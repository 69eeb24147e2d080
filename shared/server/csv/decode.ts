/** The encodings in which tables are sent; the last two only where the bytes are no UTF-8. */
export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1256'

/** The text of a file without its byte order mark, and how it was written. Null where it is no text. */
export function decodeCsv(bytes: Uint8Array): { text: string; encoding: CsvEncoding } | null {
  const encoding = encodingOf(bytes)
  const text = decode(bytes, encoding)
  return text === null || text.includes('\0') ? null : { text, encoding }
}

function encodingOf(bytes: Uint8Array): CsvEncoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (decode(bytes, 'utf-8') !== null) return 'utf-8'
  return looksArabic(bytes) ? 'windows-1256' : 'windows-1252'
}

function decode(bytes: Uint8Array, encoding: CsvEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * Windows-1256 has the small letters of French where Windows-1252 has them, and Arabic ones where that has capitals
 * and signs. Arabic letters stand together; a French capital stands alone or among ASCII letters.
 */
function looksArabic(bytes: Uint8Array): boolean {
  let arabic = 0
  let french = 0
  for (let start = 0; start < bytes.length;) {
    if (!isArabicLetter(bytes[start]!)) {
      start++
      continue
    }
    let end = start + 1
    while (end < bytes.length && isArabicLetter(bytes[end]!)) end++
    const touchesAscii = isAsciiLetter(bytes[start - 1]) || isAsciiLetter(bytes[end])
    if (end - start > 1 && !touchesAscii) arabic += end - start
    else french += end - start
    start = end
  }
  return arabic > french
}

const arabicLetters = new Set(
  Array.from({ length: 128 }, (_, place) => place + 128).filter((byte) =>
    /[\u0620-\u064a\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06d2]/.test(
      new TextDecoder('windows-1256').decode(Uint8Array.of(byte))
    )
  )
)

const isArabicLetter = (byte: number) => arabicLetters.has(byte)

const isAsciiLetter = (byte: number | undefined) =>
  byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122))
