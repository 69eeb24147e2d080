import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * Stands between order-service and its database and swallows the database's answer to the COMMIT of a
 * checkout: the commit has happened and its author does not know. `committed` resolves at that moment.
 */
export async function swallowAnswerToCheckoutCommit(databaseUrl: string) {
  const target = new URL(databaseUrl)
  let announce = () => {}
  const committed = new Promise<void>((resolve) => (announce = resolve))
  const sockets = new Set<Socket>()

  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname)
    let writesOrders = false
    let swallowing = false
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => (client.destroy(), database.destroy()))
    }
    client.on('data', (chunk) => {
      const said = chunk.toString('latin1')
      writesOrders ||=
        said.includes('insert into "order_items"') || said.includes('insert into order_items')
      swallowing ||= writesOrders && /commit/i.test(said)
      database.write(chunk)
    })
    database.on('data', (chunk) => {
      if (swallowing) announce()
      else client.write(chunk)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const url = new URL(databaseUrl)
  url.port = String((server.address() as AddressInfo).port)
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { url: url.href, committed, close }
}
