import { findCity } from '@marketplace/shared/contracts/cities'
import { storedCity } from '@marketplace/shared/contracts/city_spellings'

/** A city as it was typed, with its region where it is one that every list knows. */
export function cityWithRegion(city: string): { city: string; state?: string } {
  const known = findCity(storedCity(city))
  return known ? { city, state: known.region } : { city }
}
