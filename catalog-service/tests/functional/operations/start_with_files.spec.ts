import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { test } from '@japa/runner'
import { spawnInstance } from '#tests/support/instance'

const s3 = {
  DRIVE_DISK: 's3',
  S3_BUCKET: 'media',
  AWS_REGION: 'eu-west-3',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
}

test.group('The service does not start', () => {
  test('with {0}, and says so')
    .with([
      [
        'half of the settings of S3',
        { ...s3, AWS_SECRET_ACCESS_KEY: undefined },
        'needs: AWS_SECRET_ACCESS_KEY',
      ],
      ['a bucket that it would not use', { S3_BUCKET: 'media' }, 'S3_BUCKET would not be read'],
      ['no folder for its files', { MEDIA_ROOT: undefined }, 'MEDIA_ROOT must name the folder'],
      ['a disk that is none', { ...s3, DRIVE_DISK: 'ftp' }, 'DRIVE_DISK'],
    ] as const)
    .run(async ({ assert, cleanup }, [, settings, sentence]) => {
      const child = spawnInstance({ cleanup }, settings)

      const [output, [code]] = await Promise.all([
        text(child.stderr),
        once(child, 'exit'),
        text(child.stdout),
      ])

      assert.equal(code, 1)
      assert.include(output, sentence)
    })
})
