import { parseArgs } from 'node:util'
import { readOffset } from '../config.ts'
import { dataFolder } from '../data_folder.ts'
import { describeRequest } from '../logs/describe.ts'
import { findRequest } from '../logs/find_request.ts'

/** `npm run logs -- --request <id>`: shows the way of one request through the apps of the copy of `PORT_OFFSET`. */
export async function run(args: string[]): Promise<number> {
  const { request } = parseArgs({ args, options: { request: { type: 'string' } } }).values
  if (!request) {
    throw new Error(
      'Say which: npm run logs -- --request <id>. Every response has it in X-Request-Id.'
    )
  }
  const entries = await findRequest(dataFolder(String(readOffset())), request)
  console.log(describeRequest(request, entries))
  return entries.length > 0 ? 0 : 1
}
