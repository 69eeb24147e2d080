import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { root } from '../../dev/data_folder.ts'
import { system } from '../../dev/testing/running_system.ts'
import { readHttpFile, sendAll } from '../support/http_file.ts'

const folder = join(root, 'docs', 'api-documentation')

test.group('The collection of requests', () => {
  for (const file of globSync('*.http', { cwd: folder }).sort()) {
    test(`Every request of ${file} has the response that it promises`, async ({ assert }) => {
      const { gateway, storefront } = system().urls
      const requests = readHttpFile(readFileSync(join(folder, file), 'utf8'))
      assert.isAbove(requests.length, 5)

      for await (const { request, status, text } of sendAll(requests, { gateway, storefront })) {
        assert.equal(status, request.status, `${request.title}: ${text}`)
      }
    })
  }
})
