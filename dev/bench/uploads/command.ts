import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import type { Report } from '../../process/report.ts'
import { startSystem } from '../../system.ts'
import { takeSlot } from '../../testing/slot.ts'
import { upload, type Uploaded } from './uploads.ts'

export interface UploadsArguments {
  /** Of the tables that are imported. */
  rows: number
  json: string | undefined
  report: Report
}

/**
 * An owner imports tables and adds photos of 5 MB through the gateway; says how long each takes until its work is done
 * and how much more memory catalog-service holds meanwhile.
 */
export async function benchUploads({ rows, json, report }: UploadsArguments): Promise<number> {
  const slot = await takeSlot('bench')
  const env = { RATE_LIMIT_SCALE: '1000000', LOG_LEVEL: 'warn' }
  const { places } = slot
  const system = await startSystem({ places, demo: true, disposable: true, env, report })
  try {
    const uploaded = await upload(system, rows)
    const load = loadavg()[0]!.toFixed(1)
    console.log(`\n${uploadsTable(uploaded)}\nload of the machine at the end: ${load}`)
    if (json) writeFileSync(json, `${JSON.stringify(uploaded, null, 2)}\n`)
    return 0
  } finally {
    await system.stop()
    slot.release()
  }
}

function uploadsTable(uploaded: Uploaded[]): string {
  const lines = uploaded.map(({ what, size, ms, moreMb }) => {
    const isTable = what.startsWith('import')
    const amount = isTable ? `${size} rows` : `${(size / 1024 / 1024).toFixed(1)} MB`
    const rate = isTable ? `${((size / ms) * 1000).toFixed(0)} rows/s` : ''
    const numbers = [`${(ms / 1000).toFixed(2)} s`, rate, `${moreMb.toFixed(0)} MB`]
    return [what.padEnd(26), amount, ...numbers].map((text) => text.padStart(12)).join(' ')
  })
  const head = ['sent'.padEnd(26), 'size', 'time', 'rate', 'more memory']
  return [head.map((text) => text.padStart(12)).join(' '), ...lines].join('\n')
}
