import { writeFileSync } from 'node:fs'
import type { Report } from '../../process/report.ts'
import { startSystem } from '../../system.ts'
import { takeSlot } from '../../testing/slot.ts'
import { faults } from './faults.ts'
import { faultTable, slowClientTable } from './report.ts'
import { TcpProxy } from './tcp_proxy.ts'
import { twoOfEach } from './two_of_each.ts'

export interface FaultArguments {
  /** Words of the names of faults; all of them where none is given. */
  only: string[]
  /** For which each fault lasts. */
  seconds: number
  json: string | undefined
  report: Report
}

/** A second, on a machine with two cores: enough to see one error in a hundred, and far from its limits. */
const rates = { reads: 40, checkouts: 2 }

/**
 * Two instances of each app, a balancer before the two doors, and one fault after the other under a steady load.
 * Gives the exit code: 1 where a fault costs more than it may, or the audit finds something.
 */
export async function benchFaults({ only, seconds, json, report }: FaultArguments) {
  const [slot, more] = [await takeSlot('faults'), await takeSlot('faults-ports')]
  const places = twoOfEach(slot.places, more.places.postgresPort)
  const [gateways, storefronts] = [await TcpProxy.listen(), await TcpProxy.listen()]
  const system = await startSystem({
    places,
    demo: true,
    disposable: true,
    env: {
      RATE_LIMIT_SCALE: '1000000',
      LOG_LEVEL: 'info',
      DRAIN_DELAY_MS: '1000',
      GATEWAY_INTERNAL_URL: gateways.leadTo(...places.instances.gateway).origin,
      STOREFRONT_INTERNAL_URL: storefronts.leadTo(...places.instances.storefront).origin,
    },
    report,
  })
  try {
    gateways.watch()
    storefronts.watch()
    const { lines, clients } = await faults(system, {
      door: gateways,
      rates,
      seconds,
      only,
      report,
    })
    console.log(`\n${faultTable(lines)}\n`)
    if (clients.length > 0) console.log(`${slowClientTable(clients)}\n`)
    if (json) writeFileSync(json, `${JSON.stringify({ rates, lines, clients }, null, 2)}\n`)
    return [...lines, ...clients].every(({ passes }) => passes) ? 0 : 1
  } finally {
    gateways.close()
    storefronts.close()
    await system.stop()
    slot.release()
    more.release()
  }
}
