import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bench } from '../bench/bench.ts'
import { benchDesk } from '../bench/desk/command.ts'
import { benchFaults } from '../bench/faults/command.ts'
import { benchLabels } from '../bench/labels/command.ts'
import { type Area, areas, casesOf } from '../bench/cases.ts'
import { startRelays } from '../bench/relays.ts'
import { linesOf, table } from '../bench/report.ts'
import type { Size } from '../bench/scale/fill.ts'
import { fillDatabases } from '../bench/scale/copies.ts'
import { scaleTable, unusedTable } from '../bench/scale/report.ts'
import { scale } from '../bench/scale/scale.ts'
import { benchUploads } from '../bench/uploads/command.ts'
import { consoleReport, type Report } from '../process/report.ts'
import { startSystem, type System } from '../system.ts'
import { takeSlot } from '../testing/slot.ts'

const usage = `npm run bench -- [${areas.join('|')} …] [--rounds 5] [--scale 1] [--json file]
  [--products 1000000] [--orders 1000000] [--reviews 1000000]
or npm run bench -- scale [--products …] [--orders …] [--reviews …] [--refill] [--json file]
or npm run bench -- faults [names of faults …] [--seconds 20] [--json file]
or npm run bench -- desk [--orders 30] [--json file]
or npm run bench -- labels [--orders 100] [--json file]
or npm run bench -- uploads [--rows 10000] [--json file]`

/**
 * `npm run bench`: starts the built marketplace on databases of its own with the demo data, and measures what a
 * request costs, beside the floor: a bare server that sends PostgreSQL the same statements, and for what the gateway
 * only hands on nginx and haproxy, where they are installed. Given sizes, it fills the databases up to them first.
 * `scale` measures what lists cost PostgreSQL at three sizes; its databases stay for the next run, until it is told to
 * `--refill`. `faults` breaks instances under load. `desk` works orders by keyboard and measures what
 * whoever does it waits for. `labels` says what CPU a label takes. `uploads` imports tables and adds photos as an owner.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parse(args)
  const report = consoleReport()
  if (positionals[0] === 'faults') {
    const seconds = Number(values.seconds)
    return benchFaults({ only: positionals.slice(1), seconds, json: values.json, report })
  }
  if (positionals[0] === 'desk') {
    return benchDesk({ orders: Number(values.orders ?? 30), json: values.json, report })
  }
  if (positionals[0] === 'labels') {
    return benchLabels({ orders: Number(values.orders ?? 100), json: values.json })
  }
  if (positionals[0] === 'uploads') {
    return benchUploads({ rows: Number(values.rows), json: values.json, report })
  }
  const isScale = positionals[0] === 'scale'
  const slot = await takeSlot(isScale ? 'bench-scale' : 'bench')
  const disposable = !isScale || values.refill
  const { places } = slot
  const system = await startSystem({ places, demo: true, disposable, fast: true, env, report })
  try {
    const measureIt = isScale ? scaled : measured
    const { text, lines, failures } = await measureIt(system, { positionals, values }, report)
    console.log(`\n${text}`)
    if (values.json) writeFileSync(values.json, `${JSON.stringify(lines, null, 2)}\n`)
    return failures > 0 ? 1 : 0
  } finally {
    await system.stop()
    slot.release()
  }
}

const env = { RATE_LIMIT_SCALE: '1000000', LOG_LEVEL: 'info' }

type Arguments = ReturnType<typeof parse>

async function measured(system: System, { positionals, values }: Arguments, report: Report) {
  const size = sizeOf(values)
  if (size) await fillDatabases(system, size, report)
  const relays = await startRelays(system, env)
  try {
    const wanted = positionals.length > 0 ? positionals : areas
    const cases = []
    for (const area of wanted) cases.push(...(await casesOf(area as Area, system, relays)))
    const options = { rounds: Number(values.rounds), scale: Number(values.scale), report }
    const lines = linesOf(await bench(system, cases, options))
    const failures = lines.reduce((sum, line) => sum + line.failures, 0)
    return { text: table(lines), lines, failures }
  } finally {
    relays.stop()
  }
}

async function scaled(system: System, { values }: Arguments, report: Report) {
  const size = sizeOf(values) ?? sizeOf({ products: '1000000' })!
  const { labels, lines, unused } = await scale(system, size, report)
  return { text: `${scaleTable(labels, lines)}\n\n${unusedTable(unused)}`, lines, failures: 0 }
}

/** Reviews and orders are as many as products, where nothing else is said. */
function sizeOf({ products, orders, reviews }: Partial<Arguments['values']>): Size | undefined {
  const given = products ?? orders ?? reviews
  if (given === undefined) return undefined
  const number = (text = given) => Number(text)
  return { products: number(products), orders: number(orders), reviews: number(reviews) }
}

function parse(args: string[]) {
  const options = {
    rounds: { type: 'string', default: '5' },
    scale: { type: 'string', default: '1' },
    json: { type: 'string' },
    products: { type: 'string' },
    orders: { type: 'string' },
    reviews: { type: 'string' },
    refill: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '20' },
    rows: { type: 'string', default: '10000' },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const isScale = positionals.length === 1 && positionals[0] === 'scale'
  const isOther = isScale || ['desk', 'faults', 'labels', 'uploads'].includes(positionals[0] ?? '')
  const unknown = !isOther && positionals.some((name) => !areas.includes(name as Area))
  const { rounds, products, orders, reviews, seconds, rows } = values
  const numbers = [rounds, products, orders, reviews, seconds, rows]
  const isNumber = (text?: string) => text === undefined || Number(text) >= 1
  if (unknown || !numbers.every(isNumber) || !(Number(values.scale) > 0))
    throw new Error(`Say what: ${usage}`)
  return { values, positionals }
}
