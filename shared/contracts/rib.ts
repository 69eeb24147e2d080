/**
 * Whether a RIB is sound: 24 digits whose number is divisible by 97 (Bank Al-Maghrib's key).
 * Takes digits only; strip spaces first.
 */
export function isValidRib(rib: string): boolean {
  return /^\d{24}$/.test(rib) && BigInt(rib) % 97n === 0n
}
