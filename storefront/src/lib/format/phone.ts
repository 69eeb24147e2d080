/** `+212612345678` → `06 12 34 56 78`, as people write it. */
export function formatPhone(phone: string): string {
  const local = phone.replace(/^\+212/, '0')
  return local.replace(/(\d{2})(?=\d)/g, '$1\u00a0')
}
