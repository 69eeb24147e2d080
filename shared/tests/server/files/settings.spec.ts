import { test } from '@japa/runner'
import { readFileSettings } from '../../../server/files/settings.ts'

const s3 = {
  DRIVE_DISK: 's3',
  S3_BUCKET: 'media',
  AWS_REGION: 'eu-west-3',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
}

test.group('The settings of the store of files', () => {
  test('Without a disk files lie in the folder', ({ assert }) => {
    const settings = readFileSettings({ MEDIA_ROOT: '/srv/media' })

    assert.deepEqual(settings, { disk: 'fs', root: '/srv/media' })
  })

  test('S3 at Amazon needs no address, and any other store has one', ({ assert }) => {
    const read = {
      disk: 's3',
      bucket: 'media',
      region: 'eu-west-3',
      accessKeyId: 'key',
      secretAccessKey: 'secret',
    }
    const endpoint = 'https://s3.example.ma'

    assert.deepEqual(readFileSettings(s3), { ...read, endpoint: undefined })
    assert.deepEqual(readFileSettings({ ...s3, S3_ENDPOINT: endpoint }), { ...read, endpoint })
  })

  for (const name of ['S3_BUCKET', 'AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) {
    test(`S3 without ${name} is refused by that name`, ({ assert }) => {
      assert.throws(
        () => readFileSettings({ ...s3, [name]: '' }),
        `DRIVE_DISK=s3 keeps files in an S3 bucket and needs: ${name}.`
      )
    })
  }

  test('A bucket that nobody would write to is refused', ({ assert }) => {
    const settings = { MEDIA_ROOT: '/srv/media', S3_BUCKET: 'media' }

    assert.throws(
      () => readFileSettings(settings),
      /^S3_BUCKET would not be read: set DRIVE_DISK=s3/
    )
  })

  test('The local disk without a folder is refused', ({ assert }) => {
    assert.throws(() => readFileSettings({}), /^MEDIA_ROOT must name the folder/)
  })
})
