import { cities, findCity, type City } from '@marketplace/shared/contracts/cities'
import type { Centre } from '@marketplace/shared/contracts/city_centres'

const earthRadius = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Great-circle distance in km (haversine). */
export function kilometresFrom(centre: Centre, latitude: number, longitude: number): number {
  const a =
    Math.sin(radians(latitude - centre.latitude) / 2) ** 2 +
    Math.cos(radians(centre.latitude)) *
      Math.cos(radians(latitude)) *
      Math.sin(radians(longitude - centre.longitude) / 2) ** 2
  return earthRadius * 2 * Math.asin(Math.min(1, Math.sqrt(a)))
}

/** The city with that French name in that region, as forms keep it. */
export function cityNamed(name: string, region: string): City | undefined {
  const city = findCity(name)
  return city?.region === region ? city : undefined
}

export function citiesOf(region: string): City[] {
  return cities.filter((city) => city.region === region)
}
