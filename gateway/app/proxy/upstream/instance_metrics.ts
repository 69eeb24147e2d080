import { addSource, type Sample } from '@marketplace/shared/server/metrics/sources'
import type { Balancer } from '@marketplace/shared/server/balancing/balancer'
import type { InstanceState } from '@marketplace/shared/server/balancing/instance'

const states: InstanceState[] = ['up', 'ejected', 'trial']

/** Tells how many instances of each service are in which state, and how much they work on. */
export function addInstanceSource(balancers: Record<string, Balancer>): void {
  addSource('instances', ['gateway_instances', 'gateway_requests_in_flight'], () =>
    Object.entries(balancers).flatMap(([service, { instances }]) => samplesOf(service, instances))
  )
}

function samplesOf(service: string, instances: Balancer['instances']): Sample[] {
  const inFlight = instances.reduce((sum, instance) => sum + instance.inFlight, 0)
  return [
    ...states.map((state) => ({
      metric: 'gateway_instances' as const,
      labels: { service, state },
      value: instances.filter((instance) => instance.state === state).length,
    })),
    { metric: 'gateway_requests_in_flight', labels: { service }, value: inFlight },
  ]
}
