import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { compactDigits } from '../contracts/text.ts'

/** `"06 12 34 56 78"`, `"00212…"`, Arabic-Indic digits → `"+212612345678"`; null where it is no Moroccan number. */
export function parsePhone(input: string): string | null {
  const phone = parsePhoneNumberFromString(compactDigits(input).replace(/^00/, '+'), 'MA')
  return phone?.countryCallingCode === '212' && /^\+212[5-7]\d{8}$/.test(phone.number)
    ? phone.number
    : null
}

/** As `parsePhone`, for numbers that must receive a message or a parcel: mobiles (06, 07) only. */
export function parseMobile(input: string): string | null {
  const phone = parsePhone(input)
  return phone && /^\+212[67]/.test(phone) ? phone : null
}
