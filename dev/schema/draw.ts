import { Graphviz } from '@hpcc-js/wasm-graphviz'
import type { Table } from './read_schema.ts'

/** Its letters are all of one width, so that a layout without the reader's fonts still fits them. */
const font = 'Courier'

/** The tables of one database and their foreign keys, as a picture. */
export async function drawTables(title: string, tables: Table[]): Promise<string> {
  const graphviz = await Graphviz.load()
  return graphviz
    .dot(graphOf(title, tables))
    .replace(/<!--.*?-->\n?/gs, '')
    .replaceAll(`font-family="${font}"`, 'font-family="ui-monospace,DejaVu Sans Mono,monospace"')
}

function graphOf(title: string, tables: Table[]): string {
  const edges = tables.flatMap(({ name, foreignKeys }) =>
    foreignKeys.map(({ columns, table, targets }) => {
      const end = table === name ? `"${targets[0]}":w` : `"${targets[0]} end":e`
      return `"${name}":"${columns[0]}":w -> "${table}":${end}`
    })
  )
  return `digraph {
    graph [label=${quote(title)} labelloc=t rankdir=RL nodesep=0.3 ranksep=1 bgcolor=white fontname="${font}"]
    node [shape=plain fontname="${font}" fontsize=11]
    edge [color="#64748b" dir=both arrowhead=teetee arrowtail=crow arrowsize=0.7]
    ${tables.map(nodeOf).join('\n')}
    ${edges.join('\n')}
  }`
}

function nodeOf({ name, columns, primaryKey, foreignKeys }: Table): string {
  const foreign = new Set(foreignKeys.flatMap((key) => key.columns))
  const rows = columns.map((column) => {
    const isKey = primaryKey.includes(column.name)
    const type = column.type.replace('timestamp with time zone', 'timestamptz')
    const keys = [...(isKey ? ['PK'] : []), ...(foreign.has(column.name) ? ['FK'] : [])]
    return row([
      `<td port="${column.name}" align="left">${isKey ? `<b>${column.name}</b>` : column.name}</td>`,
      `<td align="left">${pale(column.nullable ? `${type}?` : type)}</td>`,
      `<td port="${column.name} end">${pale(keys.join(' ') || ' ')}</td>`,
    ])
  })
  const head = row([`<td colspan="3" bgcolor="#e2e8f0"><b>${name}</b></td>`])
  return `"${name}" [label=<<table border="1" color="#94a3b8" cellborder="0" cellspacing="0" cellpadding="3" bgcolor="white">${head}${rows.join('')}</table>>]`
}

const row = (cells: string[]) => `<tr>${cells.join('')}</tr>`
const pale = (text: string) => `<font color="#475569">${escape(text)}</font>`
const quote = (text: string) => JSON.stringify(text)
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
