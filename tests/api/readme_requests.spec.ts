import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { root } from '../../dev/data_folder.ts'
import { run } from '../../dev/process/run.ts'
import { system } from '../../dev/testing/running_system.ts'

/** The lines of the README that call curl, as they are printed but for where the system of the tests is. */
function givenTheCommands(): string[] {
  const { gateway, storefront } = system().urls
  const lines = readFileSync(join(root, 'README.md'), 'utf8').split('\n')
  return lines
    .filter((line) => line.startsWith('curl '))
    .map((line) => line.replaceAll('http://localhost:8080', gateway))
    .map((line) => line.replaceAll('http://localhost:3000', storefront))
}

test.group('The README', () => {
  test('Its three requests work one after the other, as they are printed', async ({
    assert,
    cleanup,
  }) => {
    const cwd = mkdtempSync(join(tmpdir(), 'readme-'))
    cleanup(() => rmSync(cwd, { recursive: true }))

    const printed: any[] = []
    for (const command of givenTheCommands()) {
      const output = await run('sh', ['-c', `${command} 2>/dev/null`], { cwd })
      printed.push(JSON.parse(output))
    }

    assert.lengthOf(printed, 3)
    const [products, signedIn, orders] = printed
    assert.lengthOf(products.data, 2)
    assert.equal(signedIn.user.email, 'shopper1@demo.ma')
    assert.isArray(orders.data)
  })
})
