import { gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import { maxBytes } from '../../contracts/limits.ts'
import { ProblemError } from '../../server/errors/problem_error.ts'
import { findInvalidText } from '../../server/http/invalid_text.ts'
import { decodeJson, type BodyHeaders } from '../../server/http/json_body.ts'

const json = { contentType: 'application/json' }
const sent = Buffer.from('{"name":"Café"}')

function codeOf(bytes: Uint8Array, headers: BodyHeaders): string {
  try {
    decodeJson(bytes, headers)
    return 'taken'
  } catch (error) {
    if (error instanceof ProblemError) return error.code
    throw error
  }
}

test.group('A JSON body', () => {
  for (const contentEncoding of [undefined, '', 'identity', ' Identity ']) {
    test(`is read when its encoding is ${contentEncoding}`, ({ assert }) => {
      assert.deepEqual(decodeJson(sent, { ...json, contentEncoding }), { name: 'Café' })
    })
  }

  for (const contentEncoding of [
    'gzip',
    'x-gzip',
    'deflate',
    'br',
    'zstd',
    'compress',
    'gzip, br',
  ]) {
    test(`is refused as unsupported_media_type when its encoding is ${contentEncoding}`, ({
      assert,
    }) => {
      assert.equal(codeOf(gzipSync(sent), { ...json, contentEncoding }), 'unsupported_media_type')
    })
  }

  for (const contentType of [
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
  ]) {
    test(`is read when it is declared as ${contentType}`, ({ assert }) => {
      assert.equal(codeOf(sent, { contentType }), 'taken')
    })
  }

  const refused: [string, Uint8Array, BodyHeaders, string][] = [
    [
      'declared as latin-1',
      sent,
      { contentType: 'application/json; charset=iso-8859-1' },
      'unsupported_media_type',
    ],
    ['of text', sent, { contentType: 'text/plain' }, 'unsupported_media_type'],
    ['without a content type', sent, {}, 'unsupported_media_type'],
    ['in latin-1', Buffer.from('{"name":"Café"}', 'latin1'), json, 'malformed_request'],
    ['with half a character', sent.subarray(0, sent.length - 3), json, 'malformed_request'],
    ['that does not parse', Buffer.from('{'), json, 'malformed_request'],
    ['beyond the limit', Buffer.alloc(maxBytes.json + 1, 32), json, 'payload_too_large'],
  ]
  for (const [what, bytes, headers, code] of refused) {
    test(`${what} is refused as ${code}`, ({ assert }) => {
      assert.equal(codeOf(bytes, headers), code)
    })
  }
})

test.group('Texts that cannot be kept', () => {
  const cases: [string, unknown, string | null][] = [
    ['NUL', { items: [{ note: 'a\0' }] }, 'items.0.note'],
    ['a lone surrogate', { note: '\ud800' }, 'note'],
    ['what broken text was replaced by', { note: 'Caf\ufffd' }, 'note'],
    ['nothing of the kind', { note: 'Café 👍' }, null],
  ]
  for (const [what, body, path] of cases) {
    test(`${what} is found at ${path}`, ({ assert }) => {
      assert.equal(findInvalidText(body), path)
    })
  }
})
