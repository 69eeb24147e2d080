import { knownMethods } from '../edge/well_formed.ts'
import { counter, histogram } from './registry.ts'

const requests = counter('http_requests_total')
const durations = histogram('http_request_duration_seconds')

/** Counts a request and its time. Whoever invents methods adds no series. */
export function countRequest(method: string, route: string, status: number, ms: number): void {
  const label = knownMethods.includes(method) ? method : 'other'
  requests.inc({ method: label, route, status })
  durations.observe({ method: label, route }, ms / 1000)
}
