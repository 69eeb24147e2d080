import { Pool } from 'undici'

/**
 * `up` takes requests. `ejected` takes none and is asked for its health. `trial` has said that it is well
 * again and takes one request at a time, until one succeeds.
 */
export type InstanceState = 'up' | 'ejected' | 'trial'

/** Below the 5 s after which Node closes an idle connection: the one who sends must close first. */
const KEEP_ALIVE_MS = 4_000
const CONNECT_TIMEOUT_MS = 2_000
/** Between two pieces of a response. */
const BODY_TIMEOUT_MS = 30_000
const PROBE_TIMEOUT_MS = 1_000

/** One running copy of a service, with its connections. */
export class Instance {
  readonly origin: string
  readonly pool: Pool
  state: InstanceState = 'up'
  inFlight = 0
  failures = 0
  /** Trials that failed in a row: the next one is further away. */
  setbacks = 0
  trialSince = 0

  constructor(origin: string) {
    this.origin = origin
    this.pool = new Pool(origin, {
      pipelining: 1,
      allowH2: false,
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      bodyTimeout: BODY_TIMEOUT_MS,
      connect: { timeout: CONNECT_TIMEOUT_MS },
    })
  }

  /** The status with which it answers for its own health; 0 where it does not answer. */
  async probe(): Promise<number> {
    try {
      const { statusCode, body } = await this.pool.request({
        method: 'GET',
        path: '/health/ready',
        headersTimeout: PROBE_TIMEOUT_MS,
        bodyTimeout: PROBE_TIMEOUT_MS,
      })
      await body.dump()
      return statusCode
    } catch {
      return 0
    }
  }
}
