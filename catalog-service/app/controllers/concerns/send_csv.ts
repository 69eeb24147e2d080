import type { HttpContext } from '@adonisjs/core/http'

/** Sends a table as a file to be kept, named with the day. */
export function sendCsv({ response }: HttpContext, name: string, csv: string) {
  const day = new Date().toISOString().slice(0, 10)
  response.type('text/csv; charset=utf-8')
  response.header('Content-Disposition', `attachment; filename="${name}-${day}.csv"`)
  return response.send(csv)
}
