import { dictionary } from '@zxcvbn-ts/language-common'
import { once } from '../process/once.ts'

const common = once('common-passwords', () => new Set(dictionary['passwords-common']))

/** Whether a password is one of those that are tried first anywhere, in any case. */
export function isCommonPassword(password: string): boolean {
  return common().has(password.trim().toLowerCase())
}
