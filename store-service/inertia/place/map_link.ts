/** A public map with a mark on that point, given in degrees. */
export function mapLink(latitude: number, longitude: number): string {
  const place = `${latitude}/${longitude}`
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${place}`
}
