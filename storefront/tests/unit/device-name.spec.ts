import { test } from '@japa/runner'
import { deviceName } from '../../src/lib/auth/device-name.ts'

test('devices are named by browser and system', ({ assert }) => {
  const chrome =
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36'
  assert.equal(deviceName(chrome), 'Chrome · Android')
  const edge =
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0'
  assert.equal(deviceName(edge), 'Edge · Windows')
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1'
  assert.equal(deviceName(iphone), 'Safari · iOS')
  assert.isNull(deviceName('curl/8'))
  assert.isNull(deviceName(null))
})
