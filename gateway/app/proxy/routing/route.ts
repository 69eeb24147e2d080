export type ServiceName = 'storefront' | 'store-service' | 'catalog-service' | 'order-service'

/**
 * Who is let in.
 * `bearer`: anyone, and a token that is there must be good; what needs one is the service's to say.
 * `session`: the storefront's session, swapped for a token.
 * `none`: anyone.
 */
export type Auth = 'bearer' | 'session' | 'none'

/** Larger bodies than JSON's, for the paths that take files. */
export interface Upload {
  path: RegExp
  bytes: number
  /** Milliseconds within which all of the body has come. */
  bodyTimeout: number
  /** Milliseconds until the service's response begins. */
  timeout: number
}

/** One line of the map: what happens to every path at or below `prefix`. */
export interface Route {
  prefix: string
  service: ServiceName
  face: 'api' | 'panel' | 'assets' | 'media'
  auth: Auth
  limit: 'requests' | 'files'
  /** Milliseconds until the service's response begins. */
  timeout: number
  /** A request that is counted by a class of its own too. */
  counted?: { method: string; path: string; as: 'checkouts' }
  uploads?: readonly Upload[]
  /** Whether what guests read is kept for a moment, where the service lets shared caches keep it. */
  cache?: boolean
  /** The paths whose writes change nothing that is kept. */
  neutral?: RegExp
  /** Methods, where the gateway itself refuses the others. */
  methods?: readonly string[]
}
