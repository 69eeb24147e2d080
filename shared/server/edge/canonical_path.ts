/**
 * Bytes that a canonical path does not have (docs/architecture.md): controls, spaces, anything but ASCII,
 * backslash, semicolon, fragment; empty and dot segments; percents that encode nothing; encoded slash, dot,
 * backslash or control, however often encoded; letters and digits that needed no encoding.
 */
const notCanonical = new RegExp(
  [
    '[\\x00-\\x20\\x7f-\\uffff\\\\;#]',
    '//',
    '/\\.{1,2}(?=/|$)',
    '%(?![0-9a-f]{2})',
    '%(?:25)*(?:2[ef]|5c|[01][0-9a-f]|7f)',
    '%(?:3[0-9]|[46][1-9a-f]|[57][0-9a])',
  ].join('|'),
  'i'
)

/** Whether two readers of this path must understand the same by it. Takes the part before `?`. */
export function isCanonical(path: string): boolean {
  if (path[0] !== '/' || notCanonical.test(path)) return false
  return isUtf8(path)
}

/**
 * Whether a query is ASCII and what it encodes is UTF-8: anything else would be read as U+FFFD or as other
 * letters. A percent that encodes nothing stands for itself, as people type it.
 */
export function isReadableQuery(query: string): boolean {
  return !/[^\x21-\x7e]/.test(query) && isUtf8(query.replace(/%(?![0-9a-f]{2})/gi, '%25'))
}

function isUtf8(encoded: string): boolean {
  if (!encoded.includes('%')) return true
  try {
    decodeURIComponent(encoded)
    return true
  } catch {
    return false
  }
}
