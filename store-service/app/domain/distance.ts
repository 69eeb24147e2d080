export type Place = { latitude: number; longitude: number }

const kmPerDegree = 111.32

/**
 * Degrees around a place that surely hold everything within `km` of it: what an index can narrow by before
 * the exact distance is computed. Near the poles every longitude is in.
 */
export function boxAround({ latitude, longitude }: Place, km: number) {
  const dLatitude = km / kmPerDegree
  const shrink = Math.cos((latitude * Math.PI) / 180)
  const dLongitude = shrink > 0.01 ? dLatitude / shrink : 360
  return {
    south: latitude - dLatitude,
    north: latitude + dLatitude,
    west: longitude - dLongitude,
    east: longitude + dLongitude,
  }
}
