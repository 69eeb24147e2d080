import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * A line to the database that is cut when that word comes along it: `before` the database hears of it, or
 * `after`, so that only the answer is lost. Gives the URL of the database behind it.
 */
export async function aLineCut(
  when: 'before' | 'after',
  word: 'BEGIN' | 'COMMIT',
  databaseUrl: string
) {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname)
    let isCut = false
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => (client.destroy(), database.destroy()))
    }
    client.on('data', (chunk) => {
      isCut ||= chunk.includes(word)
      if (isCut && when === 'before') client.destroy()
      else database.write(chunk)
    })
    database.on('data', (chunk) => (isCut ? client.destroy() : client.write(chunk)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(databaseUrl)
  url.port = String((server.address() as AddressInfo).port)
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { url: url.href, close }
}
