import { relative } from 'node:path'
import { join } from 'node:path'
import { root } from './data_folder.ts'
import type { System } from './system.ts'

const staffSigns = (who: string) => `${who}, admin@demo.ma`

/** What runs, where, and who may sign in there: shown once everything is ready. */
export function welcome({ urls, places, databaseUrls }: System, demo: boolean): string {
  const rows = [
    ['URL', 'what it is', demo ? 'who signs in' : ''],
    [urls.storefront, 'the shop', demo ? 'shopper1@demo.ma … shopper50@demo.ma' : ''],
    [
      `${urls.gateway}/admin/orders`,
      'orders and payments',
      demo ? staffSigns('orders@demo.ma') : '',
    ],
    [
      `${urls.gateway}/admin/catalog`,
      'products and reviews',
      demo ? staffSigns('catalog@demo.ma') : '',
    ],
    [
      `${urls.gateway}/admin/stores`,
      'a store of one’s own',
      demo ? 'owner1@demo.ma … owner24@demo.ma' : '',
    ],
    [`${urls.gateway}/api/v1`, 'the API', ''],
  ]
  const logs = relative(root, join(places.folder, 'logs'))
  return [
    '',
    ...table(rows),
    '',
    ...(demo ? ['Everybody’s password is: marketplace'] : []),
    `Logs: ${logs.startsWith('..') ? join(places.folder, 'logs') : logs} · PostgreSQL: ${withoutPassword(databaseUrls.storefront)}`,
    'Ctrl-C stops everything.',
    '',
  ].join('\n')
}

function table(rows: string[][]): string[] {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map(([url, what, who]) =>
    `  ${url!.padEnd(widths[0]!)}   ${what!.padEnd(widths[1]!)}   ${who}`.trimEnd()
  )
  return [
    lines[0]!,
    `  ${'─'.repeat(lines.reduce((most, line) => Math.max(most, line.length), 0) - 2)}`,
    ...lines.slice(1),
  ]
}

function withoutPassword(url: string): string {
  const parsed = new URL(url)
  return `${parsed.hostname}:${parsed.port || 5432}`
}
