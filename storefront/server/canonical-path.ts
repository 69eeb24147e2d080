/**
 * What a canonical path does not have: bytes outside printable ASCII, backslash, semicolon, fragment; empty
 * and dot segments; a percent that encodes nothing; an encoded slash, dot, backslash or control, however
 * often encoded.
 */
const notCanonical =
  /[^\x21-\x7e]|[\\;#]|\/\/|\/\.{1,2}(?=\/|$)|%(?![0-9a-f]{2})|%(?:25)*(?:2[ef]|5c|[01][0-9a-f]|7f)/i

/** Whether two readers of this path must understand the same by it. Takes the part before `?`. */
export function isCanonical(path: string): boolean {
  if (!path.startsWith('/') || notCanonical.test(path)) return false
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
