import { cities, type City } from '@marketplace/shared/contracts/cities'

const earthRadius = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in km (haversine). */
export function kilometresFrom(city: City, latitude: number, longitude: number): number {
  const a =
    Math.sin(radians(latitude - city.latitude) / 2) ** 2 +
    Math.cos(radians(city.latitude)) *
      Math.cos(radians(latitude)) *
      Math.sin(radians(longitude - city.longitude) / 2) ** 2
  return earthRadius * 2 * Math.asin(Math.min(1, Math.sqrt(a)))
}

/** The city with that French name in that region, as forms keep it. */
export function cityNamed(name: string, region: string): City | undefined {
  return cities.find((city) => city.fr === name && city.region === region)
}

export function citiesOf(region: string): City[] {
  return cities.filter((city) => city.region === region)
}

/** Whether these coordinates are a city's centre as a form has filled it in, not a place that somebody gave. */
export function isCentre(latitude: string, longitude: string): boolean {
  return cities.some(
    (city) => String(city.latitude) === latitude && String(city.longitude) === longitude
  )
}
