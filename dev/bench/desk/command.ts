import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import type { Report } from '../../process/report.ts'
import { startSystem } from '../../system.ts'
import { takeSlot } from '../../testing/slot.ts'
import { workDesk, type Pressed } from './work_desk.ts'

export interface DeskArguments {
  /** How many orders are worked. */
  orders: number
  json: string | undefined
  report: Report
}

/** Longer than this, somebody waits for the product rather than the other way round. */
const longestMs = 300

/**
 * Works orders of the demo data at the desk by keyboard alone, at a steady pace, and says how many keys an order takes
 * and how long each key waits until the page is ready for the next. Gives the exit code: 1 where half of the keys wait
 * longer than they may.
 */
export async function benchDesk({ orders, json, report }: DeskArguments): Promise<number> {
  const slot = await takeSlot('bench')
  const env = { RATE_LIMIT_SCALE: '1000000', LOG_LEVEL: 'warn' }
  const { places } = slot
  const system = await startSystem({ places, demo: true, disposable: true, env, report })
  try {
    const pressed = await workDesk(system, orders)
    const load = loadavg()[0]!.toFixed(1)
    console.log(`\n${deskTable(pressed)}\nload of the machine at the end: ${load}`)
    if (json) writeFileSync(json, `${JSON.stringify(pressed, null, 2)}\n`)
    return quantile(pressed, 0.5) <= longestMs ? 0 : 1
  } finally {
    await system.stop()
    slot.release()
  }
}

function deskTable(pressed: Pressed[]): string {
  const orders = new Set(pressed.map(({ order }) => order)).size
  const waited = pressed.reduce((sum, { ms }) => sum + ms, 0)
  const lines = [...Map.groupBy(pressed, ({ what }) => what)].map(
    ([what, of]) => `${what.padEnd(26)} ${of.length.toString().padStart(4)}  ${timesOf(of)}`
  )
  return [
    `${'key'.padEnd(26)} keys   median    95 %     max  (ms until the page is ready)`,
    ...lines,
    `${'all'.padEnd(26)} ${pressed.length.toString().padStart(4)}  ${timesOf(pressed)}`,
    `${orders} orders, ${(pressed.length / orders).toFixed(1)} keys and ${(waited / orders).toFixed(0)} ms of waiting each`,
  ].join('\n')
}

function timesOf(pressed: Pressed[]): string {
  return [0.5, 0.95, 1].map((part) => quantile(pressed, part).toFixed(0).padStart(7)).join(' ')
}

function quantile(pressed: Pressed[], part: number): number {
  const sorted = pressed.map(({ ms }) => ms).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!
}
