import { test } from '@japa/runner'
import { addressKey } from '../../../server/edge/client_address.ts'

test.group('What limits count by', () => {
  test('{0} counts as {1}')
    .with([
      ['203.0.113.7', '203.0.113.7'],
      ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
      ['2001:db8:1:2::', '2001:db8:1:2'],
      ['2001:db8:1:2::6', '2001:db8:1:2'],
      ['2001:0db8:0001:0002::6', '2001:db8:1:2'],
      ['2001:db8::1', '2001:db8:0:0'],
      ['2001:db8::1:2:3:4', '2001:db8:0:0'],
      ['::1', '0:0:0:0'],
      ['::', '0:0:0:0'],
      ['fe80::1%eth0', 'fe80:0:0:0'],
    ] as const)
    .run(({ assert }, [address, key]) => assert.equal(addressKey(address), key))
})
