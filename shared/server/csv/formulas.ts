/**
 * A spreadsheet takes a cell that begins so for a formula. Such a cell is written with an apostrophe before it, which
 * reading takes off; what begins with apostrophes and then so gets one more, so that both undo each other exactly.
 */
const beginning = /^'*[=+\-@\t\r]/

export function escapeFormula(cell: string): string {
  return beginning.test(cell) ? `'${cell}` : cell
}

export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && beginning.test(cell) ? cell.slice(1) : cell
}
