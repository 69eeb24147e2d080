import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { printDocuments, type Printed } from './labels.ts'

export interface LabelsArguments {
  /** How many orders are printed together. */
  orders: number
  json: string | undefined
}

/** The most CPU that a label may take once the worker is warm. */
const mostMs = 150

/** Makes labels and packing slips and says what CPU a page takes. Gives the exit code: 1 where a label takes too much. */
export async function benchLabels({ orders, json }: LabelsArguments): Promise<number> {
  const printed = await printDocuments(orders)
  console.log(
    `\n${labelsTable(printed)}\nload of the machine at the end: ${loadavg()[0]!.toFixed(1)}`
  )
  if (json) writeFileSync(json, `${JSON.stringify(printed, null, 2)}\n`)
  const [, ...warm] = printed.filter(({ kind }) => kind === 'labels')
  return warm.every(({ cpuMsPerPage }) => cpuMsPerPage <= mostMs) ? 0 : 1
}

function labelsTable(printed: Printed[]): string {
  const lines = printed.map(({ kind, locale, orders, pages, cpuMsPerPage }, index) => {
    const numbers = [orders, pages, cpuMsPerPage.toFixed(1)].map((text) => `${text}`.padStart(7))
    return `${kind.padEnd(8)} ${locale} ${numbers.join(' ')}${index ? '' : '  the worker’s first'}`
  })
  return [`${'made'.padEnd(11)}  orders   pages  CPU ms a page`, ...lines].join('\n')
}
