type Client = {
  query: (...args: any[]) => any
  end(): Promise<void>
  /** By this mark knex knows that a connection is not to be given out again. */
  __knex__disposed?: unknown
}

/**
 * Closes a connection of `pg` whose server stays silent past `query_timeout`. The driver only tells the caller:
 * the query goes on, and a pool would hand the connection to somebody who then waits behind it.
 */
export function endOnReadTimeout(client: Client): void {
  const query = client.query.bind(client)
  const note = (error: unknown) => {
    if (!(error instanceof Error) || error.message !== 'Query read timeout') return
    client.__knex__disposed = error
    client.end().catch(() => {})
  }
  client.query = (...args) => {
    const callback = args.at(-1)
    if (typeof callback === 'function') {
      const noted = (error: unknown, result: unknown) => {
        note(error)
        callback(error, result)
      }
      return query(...args.slice(0, -1), noted)
    }
    const result = query(...args)
    if (typeof result?.catch === 'function') result.catch(note)
    return result
  }
}
