import { escapeFormula } from './formulas.ts'

/** Tells spreadsheets that what follows is UTF-8. */
export const byteOrderMark = '\uFEFF'

/** Lines of a table as spreadsheets of French-speaking countries open them: parted by semicolons, ended by CRLF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quote).join(';')}\r\n`).join('')
}

function quote(cell: string): string {
  const safe = escapeFormula(cell)
  return /[";,\t\r\n|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
