import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { consoleReport } from '../process/report.ts'
import { measure } from '../search_quality/measure.ts'
import { queries } from '../search_quality/queries.ts'
import { table, worst } from '../search_quality/report.ts'
import { startSystem } from '../system.ts'
import { takeSlot } from '../testing/slot.ts'

/**
 * `npm run search:quality -- [--json file] [--worst 20]`: starts the built marketplace on databases of its own with
 * the demo data, asks its API every judged query, and says how good the results are, beside plain full text.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { json: { type: 'string' }, worst: { type: 'string', default: '0' } },
  })
  const slot = await takeSlot('search_quality')
  const system = await startSystem({
    places: slot.places,
    demo: true,
    disposable: true,
    env: { RATE_LIMIT_SCALE: '1000000' },
    report: consoleReport(),
  })
  try {
    const measurement = await measure(queries, {
      gatewayUrl: system.urls.gateway,
      databaseUrl: system.databaseUrls.catalog,
    })
    console.log(`\n${table(measurement)}`)
    if (Number(values.worst) > 0) console.log(`\n${worst(measurement, Number(values.worst))}`)
    if (values.json) writeFileSync(values.json, `${JSON.stringify(measurement, null, 2)}\n`)
    return 0
  } finally {
    await system.stop()
    slot.release()
  }
}
