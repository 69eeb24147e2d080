import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g

/** `"06 12 34 56 78"`, `"00212…"`, Arabic-Indic digits → `"+212612345678"`; null where it is no Moroccan number. */
export function parsePhone(input: string): string | null {
  const western = input.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
  const phone = parsePhoneNumberFromString(western.replace(/^\s*00/, '+'), 'MA')
  return phone?.countryCallingCode === '212' && /^\+212[5-7]\d{8}$/.test(phone.number)
    ? phone.number
    : null
}

/** As `parsePhone`, for numbers that must receive a message or a parcel: mobiles (06, 07) only. */
export function parseMobile(input: string): string | null {
  const phone = parsePhone(input)
  return phone && /^\+212[67]/.test(phone) ? phone : null
}
