/** 24 digits as banks write them: `900 810 0001234567890123 92`. */
export function formatRib(rib: string): string {
  return rib.replace(/^(\d{3})(\d{3})(\d{16})(\d{2})$/, '$1\u00a0$2\u00a0$3\u00a0$4')
}
