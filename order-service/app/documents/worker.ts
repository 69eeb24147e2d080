import { parentPort } from 'node:worker_threads'
import type { DocumentData } from './data.ts'
import { makeDocument } from './make.ts'

/** Makes one document after the other, and counts its pages meanwhile. What cannot be made is told by its message. */
parentPort!.on('message', async (data: DocumentData) => {
  let pagesMade = 0
  try {
    const onPage = () => parentPort!.postMessage({ pagesMade: ++pagesMade })
    parentPort!.postMessage(await makeDocument(data, onPage))
  } catch (error) {
    parentPort!.postMessage({ error: (error as Error).message })
  }
})
