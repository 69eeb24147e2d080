/**
 * How people type. Every rule about characters stands here: what counts as visible, what one line is, how
 * digits and codes are read. Both sides of every comparison go through the same function.
 */

/** Characters that leave no mark: format characters, fillers, variation selectors, tags, soft hyphen. */
const invisible =
  /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0\u{E0000}-\u{E0FFF}]/gu

/** What turns the reading direction of the text around it (Unicode UAX #9: embeddings, overrides, isolates). */
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/

const controls = /\p{Cc}/u

/** Without the characters that leave no mark. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '')
}

/** Whether a reader sees anything at all of this text. */
export function hasVisibleCharacter(text: string): boolean {
  return /[^\s\p{Cc}\p{M}]/u.test(text.replace(invisible, ''))
}

/** Whether it can stand on one line: no control character (line breaks included), no bidi override. */
export function isOneLine(text: string): boolean {
  return !controls.test(text) && !bidiControls.test(text) && !/[\u2028\u2029]/.test(text)
}

/** Whether it can stand in a text of several lines: line breaks and tabs pass, other controls do not. */
export function isPlainText(text: string): boolean {
  return !controls.test(text.replace(/[\n\r\t]/g, '')) && !bidiControls.test(text)
}

/** Arabic-Indic and Persian digits as the digits of the rest of the page: `٨٩٠` → `890`. */
export function toWesternDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
}

/** Without spaces and invisible characters, digits made western: how numbers, phones, RIB and ICE are read. */
export function compactDigits(text: string): string {
  return toWesternDigits(text).replace(invisible, '').replace(/\s/g, '')
}

/**
 * The form in which two codes (SKUs, bank references, order numbers) are compared: NFKC, case folded, without
 * spaces and invisible characters. Dashes count: `T-1-10` is not `T-11-0`.
 */
export function foldCode(code: string): string {
  const folded = toWesternDigits(code.normalize('NFKC')).toLowerCase().toUpperCase().toLowerCase()
  return folded.normalize('NFKC').replace(invisible, '').replace(/\s/g, '')
}

/** As `foldCode`, dashes of every kind ignored as well: only for searching a code, never for its uniqueness. */
export function foldCodeForSearch(code: string): string {
  return foldCode(code).replace(/[\p{Pd}\u2212]/gu, '')
}
