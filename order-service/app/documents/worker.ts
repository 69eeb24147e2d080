import { parentPort } from 'node:worker_threads'
import type { DocumentData } from './data.ts'
import { makeDocument } from './make.ts'

/** Makes one document after the other. What cannot be made is told by its message. */
parentPort!.on('message', async (data: DocumentData) => {
  try {
    parentPort!.postMessage(await makeDocument(data))
  } catch (error) {
    parentPort!.postMessage({ error: (error as Error).message })
  }
})
