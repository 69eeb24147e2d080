/**
 * Bytes that a canonical path does not have (docs/architecture.md): controls, spaces, anything but ASCII,
 * backslash, semicolon, fragment; empty and dot segments; percents that encode nothing; encoded slash, dot,
 * backslash or control, however often encoded; letters and digits that needed no encoding.
 */
const NOT_CANONICAL = new RegExp(
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
  if (path[0] !== '/' || NOT_CANONICAL.test(path)) return false
  return !path.includes('%') || isUtf8(path)
}

function isUtf8(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
