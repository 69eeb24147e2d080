import type { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'

/**
 * Sends a table of that moment as a file to be kept: `<name>-<day>.csv`. A stream goes out as it is made, with no length; one that fails
 * midway breaks the connection off, so that nobody takes a part for the whole.
 */
export function sendCsv(
  { response }: HttpContext,
  name: string,
  csv: string | Readable,
  at = new Date()
) {
  const day = at.toISOString().slice(0, 10)
  response.type('text/csv; charset=utf-8')
  response.header('Content-Disposition', `attachment; filename="${name}-${day}.csv"`)
  response.header('Cache-Control', 'no-store')
  return typeof csv === 'string' ? response.send(csv) : response.stream(csv)
}
