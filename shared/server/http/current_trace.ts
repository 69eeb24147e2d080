import { AsyncLocalStorage } from 'node:async_hooks'
import type { Trace } from './trace.ts'

const traces = new AsyncLocalStorage<Trace>()

/** Does the work as part of that request, so that calls to other apps and jobs carry its id on. */
export function withTrace<T>(trace: Trace, work: () => T): T {
  return traces.run(trace, work)
}

/** The request for which the work at hand is done; undefined outside of one. */
export function currentTrace(): Trace | undefined {
  return traces.getStore()
}
