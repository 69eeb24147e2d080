import { stopOnSignals } from '../process/interrupt.ts'
import { consoleReport } from '../process/report.ts'
import { startSystem, type System } from '../system.ts'
import { shopUnderTest } from './shop_under_test.ts'
import { takeSlot } from './slot.ts'

let running: System | undefined

/** The marketplace against which the tests of `tests/` run: its URLs, its databases and its processes. */
export function system(): System {
  if (!running) throw new Error('The marketplace runs only for the tests of the workspace "tests".')
  return running
}

/**
 * Japa's setup: the whole marketplace on ports of its own, with fresh databases and the demo data, unless the
 * environment names one that runs already.
 */
export async function startForTests(): Promise<() => Promise<void>> {
  running = shopUnderTest()
  if (running) return async () => {}
  stopOnSignals()
  const slot = await takeSlot('system')
  running = await startSystem({
    places: slot.places,
    demo: true,
    disposable: true,
    env: {
      RATE_LIMIT_SCALE: process.env.RATE_LIMIT_SCALE ?? '1000',
      LOG_LEVEL: 'info',
      MAP_TILES: 'http://tiles.invalid/{z}/{x}/{y}.png',
    },
    report: consoleReport(),
  })
  return async () => {
    await running?.stop()
    slot.release()
  }
}
