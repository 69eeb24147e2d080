import { test } from '@japa/runner'
import iconv from 'iconv-lite'
import { decodeCsv } from '../../server/csv/decode.ts'
import { CsvError, readCsv } from '../../server/csv/read.ts'
import { byteOrderMark, writeCsv } from '../../server/csv/write.ts'

const limits = { maxRows: 100, maxColumns: 5 }
const knows = (headers: string[]) =>
  headers.filter((header) => ['sku', 'nom', 'prix'].includes(header.toLowerCase())).length
const read = (text: string) => readCsv(text, knows, limits)
const cellsOf = async (text: string) => (await read(text)).rows.map(({ cells }) => cells)

const french = 'sku;nom\r\nÉ1;Théière « Été » à l’œillet, 20 €\r\nB2;ÉTUI EN CUIR'
const arabic = 'sku;nom\r\nA1;براد شاي من النحاس\r\nB2;زربية أزيلال, café'

test.group('Tables as people send them', () => {
  for (const [encoding, language, text] of [
    ['utf-8', 'French', french],
    ['utf-8', 'Arabic', arabic],
    ['windows-1252', 'French', french],
    ['windows-1256', 'Arabic', arabic],
  ] as const) {
    test(`${language} in ${encoding} is recognized`, ({ assert }) => {
      const bytes = iconv.encode(text, encoding)
      assert.deepEqual(decodeCsv(bytes), { text, encoding })
    })
  }

  test('a byte order mark says how a text is written, and is no part of it', ({ assert }) => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      const bytes = iconv.encode(arabic, encoding, { addBOM: true })
      assert.deepEqual(decodeCsv(bytes), { text: arabic, encoding })
    }
  })

  test('bytes that are no text are told apart', ({ assert }) => {
    assert.isNull(decodeCsv(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00)))
    assert.isNull(decodeCsv(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00)))
  })

  test('each delimiter is recognized, also where the cells are full of another', async ({
    assert,
  }) => {
    for (const delimiter of [';', ',', '\t', '|']) {
      const lines = [
        ['sku', 'nom', 'prix'],
        ['A1', '"Bol, bleu; grand|petit\tvert"', '"1 200,50"'],
      ]
      const table = await read(lines.map((cells) => cells.join(delimiter)).join('\n'))
      assert.equal(table.delimiter, delimiter)
      assert.deepEqual(table.rows[0]!.cells, ['A1', 'Bol, bleu; grand|petit\tvert', '1 200,50'])
    }
    assert.equal((await read('sku;nom\nA,B,C,D;x,y,z')).delimiter, ';')
    assert.equal((await read('sep=,\r\nsku,nom\r\nA,B')).delimiter, ',')
  })

  test('quotes, line ends and lines inside a cell are read as spreadsheets write them', async ({
    assert,
  }) => {
    assert.deepEqual(await cellsOf('sku;nom\r\n"A ""1""";"une\r\nligne"\r\n'), [
      ['A "1"', 'une\r\nligne'],
    ])
    assert.deepEqual(await cellsOf('sku;nom\rA;B\rC;D'), [
      ['A', 'B'],
      ['C', 'D'],
    ])
    assert.deepEqual(await cellsOf('sku;nom\nA;plateau 20" rond'), [['A', 'plateau 20" rond']])
  })

  test('a row says on which line it begins, blank rows and longer cells before it', async ({
    assert,
  }) => {
    const { rows } = await read('sku;nom\n\nA;"x\ny"\n;;\nB;z\n')
    assert.deepEqual(
      rows.map(({ line }) => line),
      [3, 6]
    )
  })

  for (const [title, text, line] of [
    ['the second line', 'sku;nom\nA;"open\nB;x\nC;y\n', 2],
    ['a line behind a longer cell', 'sku;nom\nA;"x\ny"\nB;"open\nC;y\n', 4],
    ['the third line of a file that names its delimiter', 'sep=;\nsku;nom\nA;"open\nB;x\n', 3],
  ] as const) {
    test(`a quote that is never closed is told at ${title}, where it opens`, async ({ assert }) => {
      const error = await read(text).catch((thrown) => thrown)
      assert.deepEqual([error.rule, error.values], ['csv_quote', { line }])
    })
  }

  test('columns without a name at the end are none', async ({ assert }) => {
    assert.deepEqual((await read('sku; nom ;;\nA;B;;')).headers, ['sku', 'nom'])
  })

  test('what is no table is told why', async ({ assert }) => {
    const cases: [string, string][] = [
      ['', 'csv_empty'],
      ['sku;nom', 'csv_empty'],
      ['sku;nom\n;\n', 'csv_empty'],
      ['sku;nom\nA;"open', 'csv_quote'],
      ['a;b;c;d;e;f\n1', 'csv_columns'],
      [`sku;nom\n${'A;B\n'.repeat(101)}`, 'csv_rows'],
    ]
    for (const [text, rule] of cases) {
      const error = await read(text).catch((thrown) => thrown)
      assert.instanceOf(error, CsvError)
      assert.equal(error.rule, rule)
    }
    assert.lengthOf((await read(`sku;nom\n${'A;B\n'.repeat(100)}`)).rows, 100)
  })

  test('formulas are written as texts, and what is written is read again', async ({ assert }) => {
    const cells = ['=1+1', '+212', '-5', '@x', "'=1", "'plain", '\tx', '"q";', ' b ', 'x\ny']
    const text = writeCsv([['a', 'b'], ...cells.map((cell) => [cell, 'z'])])

    assert.notMatch(text, /^"?[=+\-@\t]/m)
    const { rows } = await readCsv(text, () => 1, limits)
    assert.deepEqual(
      rows.map((row) => row.cells[0]),
      cells
    )
    assert.equal(decodeCsv(Buffer.from(byteOrderMark + text))!.text, text)
  })
})
