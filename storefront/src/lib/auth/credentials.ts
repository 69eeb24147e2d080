export const minPasswordLength = 8

/** As the database takes it; whether somebody reads it the link will show. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()",;]+@[^\s@<>()",;]+\.[^\s@<>()",;]+$/.test(text)
}
