import { performance } from 'node:perf_hooks'
import { Pool } from 'undici'

/**
 * `up` takes requests. `ejected` takes none and is asked for its health. `trial` has said that it is well
 * again and takes one request at a time, until one succeeds.
 */
export type InstanceState = 'up' | 'ejected' | 'trial'

/** Below the 5 s after which Node closes an idle connection: the one who sends must close first. */
const KEEP_ALIVE_MS = 4_000
/** Longer than the second after which a lost packet is sent again. */
const CONNECT_TIMEOUT_MS = 1_500
/** Between two pieces of a response. */
const BODY_TIMEOUT_MS = 30_000
export const PROBE_TIMEOUT_MS = 1_000

/** The instance took the request and does not even tell that it lives. */
export class SilentInstanceError extends Error {
  readonly code = 'ERR_INSTANCE_SILENT'
}

/** One running copy of a service, with its connections. */
export class Instance {
  readonly origin: string
  state: InstanceState = 'up'
  inFlight = 0
  failures = 0
  /** Trials that failed in a row: the next one is further away. */
  setbacks = 0
  trialSince = 0
  /** When it last sent something, or was first asked since: `performance.now()`. */
  heardAt = 0
  #pool: Pool

  constructor(origin: string) {
    this.origin = origin
    this.#pool = this.#connect()
  }

  get pool(): Pool {
    return this.#pool
  }

  /** A request goes to it. */
  begin() {
    if (this.inFlight++ === 0) this.heardAt = performance.now()
  }

  /** That request is over. Takes the status of its response, 0 where none came. */
  end(status: number) {
    this.inFlight--
    if (status > 0) this.heardAt = performance.now()
  }

  /** Milliseconds for which it has owed a response and sent nothing. */
  silentFor(): number {
    return this.inFlight === 0 ? 0 : performance.now() - this.heardAt
  }

  /** Ends everything that waits for it with a SilentInstanceError. */
  cut() {
    const pool = this.#pool
    this.#pool = this.#connect()
    void pool.destroy(new SilentInstanceError(`${this.origin} is silent`))
  }

  /** The status with which it answers for its own health, or for its life; 0 where it does not answer. */
  async probe(path: '/health/ready' | '/health/live' = '/health/ready'): Promise<number> {
    try {
      const { statusCode, body } = await this.#pool.request({
        method: 'GET',
        path,
        headersTimeout: PROBE_TIMEOUT_MS,
        bodyTimeout: PROBE_TIMEOUT_MS,
      })
      await body.dump()
      return statusCode
    } catch {
      return 0
    }
  }

  #connect(): Pool {
    return new Pool(this.origin, {
      pipelining: 1,
      allowH2: false,
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      bodyTimeout: BODY_TIMEOUT_MS,
      connect: { timeout: CONNECT_TIMEOUT_MS },
    })
  }
}
