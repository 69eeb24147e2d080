import type { Route } from './route.js'

/** Finds the line of the map for a canonical path. Prefixes have two or three segments. */
export class RouteTable {
  #routes = new Map<string, Route>()

  constructor(routes: readonly Route[]) {
    for (const route of routes) {
      if (this.#routes.has(route.prefix)) throw new Error(`Two routes for ${route.prefix}`)
      this.#routes.set(route.prefix, route)
    }
  }

  match(path: string): Route | undefined {
    const second = endOfSegment(path, endOfSegment(path, 0))
    const third = endOfSegment(path, second)
    return this.#routes.get(path.slice(0, third)) ?? this.#routes.get(path.slice(0, second))
  }
}

/** Where the segment that begins with the slash at `start` ends. */
function endOfSegment(path: string, start: number): number {
  const slash = path.indexOf('/', start + 1)
  return slash === -1 ? path.length : slash
}
