import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { unescapeFormula } from './formulas.ts'

export const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** `line` is where it begins in the file, from 1. */
export type CsvRow = { line: number; cells: string[] }

export type CsvTable = { delimiter: Delimiter; headers: string[]; rows: CsvRow[] }

export type CsvLimits = { maxRows: number; maxColumns: number }

type CsvRule = 'csv_empty' | 'csv_quote' | 'csv_rows' | 'csv_columns'

/** Why a text is no table, with values for its sentence. */
export class CsvError extends Error {
  readonly rule: CsvRule
  readonly values: Record<string, unknown>

  constructor(rule: CsvRule, values: Record<string, unknown> = {}) {
    super(rule)
    this.rule = rule
    this.values = values
  }
}

/**
 * Reads a table: its first row names the columns, blank rows are left out. `score` says how well a row of names suits,
 * to tell delimiters apart. Throws a CsvError.
 */
export async function readCsv(
  text: string,
  score: (headers: string[]) => number,
  limits: CsvLimits
): Promise<CsvTable> {
  const said = /^sep=([;,\t|])\r?\n/i.exec(text)
  const delimiter = (said?.[1] as Delimiter | undefined) ?? delimiterOf(text, score)
  const body = said ? text.slice(said[0].length) : text
  const rows: CsvRow[] = []
  for await (const row of recordsOf(body, delimiter, said ? 1 : 0)) {
    if (rows.length > limits.maxRows) throw new CsvError('csv_rows', { max: limits.maxRows })
    rows.push(row)
  }
  const [head, ...rest] = rows
  if (!head || rest.length === 0) throw new CsvError('csv_empty')
  const headers = withoutEmptyEnd(head.cells.map((cell) => cell.trim().normalize('NFC')))
  if (headers.length > limits.maxColumns) {
    throw new CsvError('csv_columns', { max: limits.maxColumns })
  }
  return { delimiter, headers, rows: rest.map((row) => ({ ...row, cells: unescaped(row.cells) })) }
}

/** The one whose names of columns are best known; of those the one that gives most columns. */
function delimiterOf(text: string, score: (headers: string[]) => number): Delimiter {
  const head = /[^\r\n]+/.exec(text)?.[0] ?? ''
  const points = (delimiter: Delimiter) => {
    const names = head.split(delimiter).map((name) => name.replaceAll('"', '').trim())
    return score(names) * 1000 + names.length
  }
  return delimiters.reduce((best, one) => (points(one) > points(best) ? one : best))
}

type Info = { record: string[]; info: { lines: number } }

/** In pieces, so that a large file does not keep other requests waiting. `skipped`: lines before the text. */
async function* recordsOf(
  text: string,
  delimiter: Delimiter,
  skipped: number
): AsyncGenerator<CsvRow> {
  let ended = skipped
  const parser = parse({
    ...{ info: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true },
    ...{ skip_records_with_empty_values: true, record_delimiter: ['\r\n', '\n', '\r'] },
    delimiter,
    onRecord: (record: string[], { lines }) => {
      ended = lines + skipped
      return record
    },
  })
  const source = Readable.from(piecesOf(text)).pipe(parser)
  try {
    for await (const { record, info } of source as AsyncIterable<Info>) {
      const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
      yield { line: Math.max(1, info.lines - breaks) + skipped, cells: record }
    }
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('CSV_')) throw error
    // The parser names the last line of the file: the quote stands in the row that it could not end.
    throw new CsvError('csv_quote', { line: ended + 1 })
  }
}

const pieceLength = 64 * 1024

function* piecesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; start += pieceLength) {
    yield text.slice(start, start + pieceLength)
  }
}

/** Spreadsheets leave delimiters behind the last column that is used. */
function withoutEmptyEnd(headers: string[]): string[] {
  const last = headers.findLastIndex((header) => header !== '')
  return headers.slice(0, last + 1)
}

function unescaped(cells: string[]): string[] {
  return cells.map(unescapeFormula)
}
