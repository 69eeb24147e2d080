import { test } from '@japa/runner'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const module = JSON.stringify(fileURLToPath(new URL('../../server/log_output.ts', import.meta.url)))

/** A process that writes by `logOutput` what the script says. */
function write(script: string) {
  const source = `import { logOutput } from ${module}; const output = logOutput(); ${script}`
  return spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

test.group('The output of a log', () => {
  test('A few lines go out without waiting for a batch', async ({ assert }) => {
    const child = write(
      `output.write('first\\n'); output.write('second\\n'); setInterval(() => {}, 60_000)`
    )
    try {
      const [text] = await once(child.stdout, 'data')
      assert.equal(String(text), 'first\nsecond\n')
    } finally {
      child.kill()
    }
  })

  test('What is left goes out when the process ends', async ({ assert }) => {
    const child = write(`output.write('last\\n')`)
    const [[text]] = await Promise.all([once(child.stdout, 'data'), once(child, 'exit')])
    assert.equal(String(text), 'last\n')
  })
})
