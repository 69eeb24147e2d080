import { test } from '@japa/runner'
import { parse } from '../../bench/statements.ts'

const at = '2026-11-30 10:00:00.001 UTC [471]'

test.group('The statements in the log of PostgreSQL', () => {
  test('are told with their parameters, whatever stands in them', ({ assert }) => {
    const log = [
      `${at} LOG:  duration: 0.053 ms  parse <unnamed>: select 1`,
      `${at} LOG:  duration: 1.2 ms  execute <unnamed>: select *`,
      `\tfrom products`,
      `\twhere name = $1 and price < $2 and note is not distinct from $3`,
      `${at} DETAIL:  Parameters: $1 = 'l''eau, $2 = ''x''', $2 = '20', $3 = NULL`,
      `${at} LOG:  duration: 0.1 ms  statement: select now()`,
      `${at} LOG:  duration: 0.1 ms  bind <unnamed>: select $1`,
      `${at} DETAIL:  Parameters: $1 = 'of another'`,
    ].join('\n')

    assert.deepEqual(parse(log), [
      {
        text: 'select *\nfrom products\nwhere name = $1 and price < $2 and note is not distinct from $3',
        values: [`l'eau, $2 = 'x'`, '20', null],
      },
      { text: 'select now()', values: [] },
    ])
  })

  test('are left out where they read nothing', ({ assert }) => {
    const log = ['BEGIN', 'COMMIT', 'update jobs set state = 1']
      .map((text) => `${at} LOG:  duration: 0.1 ms  statement: ${text}`)
      .join('\n')

    assert.deepEqual(parse(log), [])
  })
})
