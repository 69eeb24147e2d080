/** `+212661248710` → `06 61 24 87 10`, as it is dialled and said here; anything else as it came. */
export function formatPhone(phone: string): string {
  const national = /^\+212(\d{9})$/.exec(phone)?.[1]
  return national ? `0${national}`.replace(/(\d{2})(?=\d)/g, '$1 ') : phone
}
