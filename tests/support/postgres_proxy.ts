import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export type PostgresProxy = Awaited<ReturnType<typeof openPostgresProxy>>

/**
 * Stands between a service and its database, and once it is told to, swallows the database's answer to one COMMIT: it
 * has happened and its author does not know.
 */
export async function openPostgresProxy(databaseUrl: string) {
  const target = new URL(databaseUrl)
  let words: string | null = null
  let announce = () => {}
  const sockets = new Set<Socket>()

  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname)
    let hasSaidWords = false
    let swallowing = false
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => (client.destroy(), database.destroy()))
    }
    client.on('data', (chunk) => {
      const said = chunk.toString('latin1')
      hasSaidWords ||= words !== null && said.includes(words)
      swallowing ||= hasSaidWords && /commit/i.test(said)
      database.write(chunk)
    })
    database.on('data', (chunk) => {
      if (!swallowing) return void client.write(chunk)
      words = null
      announce()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const url = new URL(databaseUrl)
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    /** Resolves at the next commit of a transaction that sends these words, as SQL or as a value. */
    swallowCommitOf(said: string): Promise<void> {
      words = said
      return new Promise<void>((resolve) => (announce = resolve))
    },
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
