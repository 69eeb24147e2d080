import { join } from 'node:path'
import { root } from '../data_folder.ts'
import { CommandFailed, runNode } from '../process/run.ts'
import { documentFile } from './api_files.ts'

const program = join(root, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js')

/** Holds the document of the gateway against the rules of redocly.yaml. Gives 1 where it breaks one. */
export async function lintDocument(): Promise<number> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  try {
    await runNode([program, 'lint', documentFile], { cwd: root, env })
    return 0
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error
    console.error(error.output)
    return 1
  }
}
