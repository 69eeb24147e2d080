import type { HttpContext } from '@adonisjs/core/http'

/** Sends a table as a file to be kept, named with the day. */
export function sendCsv(ctx: HttpContext, name: string, csv: string) {
  nameCsv(ctx, name, new Date())
  return ctx.response.send(csv)
}

/** Says that a table follows, and what to call it. */
export function nameCsv({ response }: HttpContext, name: string, at: Date) {
  const day = at.toISOString().slice(0, 10)
  response.type('text/csv; charset=utf-8')
  response.header('Content-Disposition', `attachment; filename="${name}-${day}.csv"`)
}
