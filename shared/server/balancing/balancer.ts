import { performance } from 'node:perf_hooks'
import { ProblemError } from '../errors/problem_error.ts'
import { Instance, PROBE_TIMEOUT_MS } from './instance.ts'

export interface BalancerSettings {
  /** Failures in a row after which an instance is taken out. */
  failures: number
  /** Milliseconds until an instance that was taken out is asked for its health. */
  retry: number
  /** Requests that one instance may be working on; more are refused at once. */
  inFlight: number
  /** Milliseconds after which an instance that owes responses and sends nothing is asked whether it lives. */
  silence: number
}

export const balancerDefaults: BalancerSettings = {
  failures: 5,
  retry: 1_000,
  inFlight: 1_024,
  silence: 750,
}

const MAX_RETRY_MS = 30_000
/** A trial that no reading request came for takes any request after this long. */
const TRIAL_TIMEOUT_MS = 5_000
/** How often silent instances are looked for. */
const WATCH_INTERVAL_MS = 250
/** For how long a response about health is good enough. */
const HEALTH_TTL_MS = 1_000

/**
 * Shares the requests of one service among its instances: to the least busy one that is well. One that fails some
 * times in a row, or is silent, gets none until it says that it is well again.
 */
export class Balancer {
  instances: readonly Instance[]
  #settings: BalancerSettings
  #turn = 0
  #timers = new Set<NodeJS.Timeout>()
  #watch: NodeJS.Timeout | undefined
  #probedAt = 0
  #statuses: Promise<number[]> = Promise.resolve([])

  constructor(origins: readonly string[], settings: Partial<BalancerSettings> = {}) {
    this.#settings = { ...balancerDefaults, ...settings }
    this.instances = origins.map((origin) => new Instance(origin))
    this.#watchAll()
  }

  /** From now on these are the instances: known ones stay as they are, those that are gone finish what they do. */
  replace(origins: readonly string[]) {
    if (origins.length === 0) return
    const known = new Map(this.instances.map((instance) => [instance.origin, instance]))
    this.instances = [...new Set(origins)].map(
      (origin) => known.get(origin) ?? new Instance(origin)
    )
    this.#watchAll()
    for (const instance of known.values()) {
      if (!this.instances.includes(instance)) void instance.pool.close().catch(() => {})
    }
  }

  /** The instance for a request; a trial goes to one that may be repeated elsewhere if it fails. */
  pick(isRepeatable: boolean, except?: Instance): Instance | undefined {
    const { instances } = this
    this.#turn = (this.#turn + 1) % instances.length
    let best: Instance | undefined
    for (let step = 0; step < instances.length; step++) {
      const instance = instances[(this.#turn + step) % instances.length]!
      if (instance === except || instance.state === 'ejected') continue
      if (instance.state === 'trial') {
        if (instance.inFlight > 0) continue
        if (isRepeatable) return instance
        if (Date.now() - instance.trialSince < TRIAL_TIMEOUT_MS) continue
      }
      if (!best || instance.inFlight < best.inFlight) best = instance
    }
    return best
  }

  /** Another one than `failed`: rather one that was taken out, which may be well again, than none. */
  pickOther(isRepeatable: boolean, failed: Instance): Instance | undefined {
    return this.pick(isRepeatable, failed) ?? this.instances.find((instance) => instance !== failed)
  }

  /** As `pick`, for the first try. Throws where all are at work as much as they may be. */
  pickFirst(isRepeatable: boolean): Instance {
    const instance = this.pick(isRepeatable) ?? this.instances[this.#turn]!
    if (instance.inFlight < this.#settings.inFlight) return instance
    throw new ProblemError('upstream_unavailable', { headers: { 'retry-after': '1' } })
  }

  succeeded(instance: Instance) {
    instance.failures = 0
    if (instance.state !== 'trial') return
    instance.setbacks = 0
    instance.state = 'up'
  }

  failed(instance: Instance) {
    instance.failures++
    if (instance.state === 'trial') {
      instance.setbacks++
      this.#eject(instance)
    } else if (instance.state === 'up' && instance.failures >= this.#settings.failures) {
      if (this.#hasOther(instance)) this.#eject(instance)
    }
  }

  /** The statuses with which the instances answer for their own health; asked at most once a second. */
  probe(): Promise<number[]> {
    if (Date.now() - this.#probedAt > HEALTH_TTL_MS) {
      this.#probedAt = Date.now()
      this.#statuses = Promise.all(this.instances.map((instance) => instance.probe()))
    }
    return this.#statuses
  }

  async close() {
    clearInterval(this.#watch)
    for (const timer of this.#timers) clearTimeout(timer)
    await Promise.all(this.instances.map(({ pool }) => pool.destroy()))
  }

  /** The only instance is never taken out, so nobody looks whether it is silent. */
  #watchAll() {
    clearInterval(this.#watch)
    if (this.instances.length < 2) return
    this.#watch = setInterval(() => this.#findSilent(), WATCH_INTERVAL_MS).unref()
  }

  #findSilent() {
    for (const instance of this.instances) {
      if (instance.state === 'ejected' || instance.silentFor() < this.#settings.silence) continue
      if (this.#hasOther(instance)) void this.#askForLife(instance)
    }
  }

  /** A process that hangs keeps its connections: without this its callers would wait for their whole time. */
  async #askForLife(instance: Instance) {
    const askedAt = performance.now()
    instance.heardAt = Infinity
    const isAlive = (await instance.probe('/health/live')) > 0
    instance.heardAt = performance.now()
    // When this process was busy itself, the response may lie there unread.
    const isOurDelay = instance.heardAt - askedAt > 1.5 * PROBE_TIMEOUT_MS
    if (isAlive || isOurDelay || instance.state === 'ejected' || !this.#hasOther(instance)) return
    this.#eject(instance)
    instance.cut()
  }

  /** The last one is never taken out: it may still answer some. */
  #hasOther(instance: Instance): boolean {
    return this.instances.some((other) => other !== instance && other.state === 'up')
  }

  #eject(instance: Instance) {
    instance.state = 'ejected'
    this.#probeLater(
      instance,
      Math.min(this.#settings.retry * 2 ** instance.setbacks, MAX_RETRY_MS)
    )
  }

  #probeLater(instance: Instance, delay: number) {
    const timer = setTimeout(async () => {
      this.#timers.delete(timer)
      if (!this.instances.includes(instance)) return
      const isWell = (await instance.probe()) === 200
      if (!isWell) return this.#probeLater(instance, this.#settings.retry)
      instance.trialSince = Date.now()
      instance.state = 'trial'
    }, delay)
    this.#timers.add(timer.unref())
  }
}
