import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bench } from '../bench/bench.ts'
import { type Area, areas, casesOf } from '../bench/cases.ts'
import { type Relays, startRelays } from '../bench/relays.ts'
import { linesOf, table } from '../bench/report.ts'
import { consoleReport } from '../process/report.ts'
import { startSystem } from '../system.ts'
import { takeSlot } from '../testing/slot.ts'

const usage = `npm run bench -- [${areas.join('|')} …] [--rounds 5] [--scale 1] [--json file]`

/**
 * `npm run bench`: starts the built marketplace on databases of its own with the demo data, and measures what a
 * request costs, beside the floor: a bare server that sends PostgreSQL the same statements, and for what the gateway
 * only hands on nginx and haproxy, where they are installed.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parse(args)
  const report = consoleReport()
  const slot = await takeSlot('bench')
  const env = { RATE_LIMIT_SCALE: '1000000', LOG_LEVEL: 'info' }
  const system = await startSystem({
    places: slot.places,
    demo: true,
    disposable: true,
    env,
    report,
  })
  let relays: Relays | undefined
  try {
    relays = await startRelays(system, env)
    const wanted = positionals.length > 0 ? positionals : areas
    const cases = []
    for (const area of wanted) cases.push(...(await casesOf(area as Area, system, relays)))
    const measured = await bench(system, cases, {
      rounds: Number(values.rounds),
      scale: Number(values.scale),
      report,
    })
    const lines = linesOf(measured)
    console.log(`\n${table(lines)}`)
    if (values.json) writeFileSync(values.json, `${JSON.stringify(lines, null, 2)}\n`)
    return lines.some(({ failures }) => failures > 0) ? 1 : 0
  } finally {
    relays?.stop()
    await system.stop()
    slot.release()
  }
}

function parse(args: string[]) {
  const options = {
    rounds: { type: 'string', default: '5' },
    scale: { type: 'string', default: '1' },
    json: { type: 'string' },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const unknown = positionals.find((name) => !areas.includes(name as Area))
  if (unknown || !(Number(values.rounds) >= 1) || !(Number(values.scale) > 0))
    throw new Error(`Say what: ${usage}`)
  return { values, positionals }
}
