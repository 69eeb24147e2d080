const needed = ['{z}', '{x}', '{y}']

/**
 * The source, as a content policy names it, of the tiles behind an address with `{z}`, `{x}` and `{y}`, and perhaps
 * `{s}` for one of several hosts: `https://{s}.tile.example/{z}/{x}/{y}.png` gives `https://*.tile.example`. Throws a
 * sentence where the address is no such one.
 */
export function sourceOfTiles(address: string): string {
  const missing = needed.filter((part) => !address.includes(part))
  const url = URL.parse(address.replace('{s}', 'subdomain'))
  if (missing.length > 0 || !url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`MAP_TILES must be a web address with {z}, {x} and {y}, not "${address}".`)
  }
  return url.origin.replace('//subdomain.', '//*.')
}
