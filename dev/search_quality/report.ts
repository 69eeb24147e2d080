import type { Line, Measurement } from './measure.ts'

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

/** A table for people: each language, search and plain full text beside each other. */
export function table({ lines }: Measurement): string {
  const head = ['', 'queries', 'nDCG@10', 'plain', 'success@1', 'plain', 'no result', 'plain']
  const searched = lines.filter(({ by, score }) => by === 'search' && score.queries > 0)
  const rows = searched.map(({ of, score }) => {
    const { score: plain } = lines.find((line: Line) => line.of === of && line.by === 'plain')!
    return [
      of,
      String(score.queries),
      ...[score.ndcg10.toFixed(3), plain.ndcg10.toFixed(3)],
      ...[percent(score.success1), percent(plain.success1)],
      ...[percent(score.zeroResults), percent(plain.zeroResults)],
    ]
  })
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)
        )
        .join('  ')
    )
    .join('\n')
}

/** The queries that were answered worst. */
export function worst({ queries }: Measurement, count: number): string {
  return queries
    .slice(0, count)
    .map(({ q, language, ndcg10, first }) => `${ndcg10.toFixed(2)}  ${language}  ${q}  → ${first}`)
    .join('\n')
}
