import { test } from '@japa/runner'
import { renderPage } from '../../server/panel/inertia_provider.ts'

const hostile = [
  '<!--<script>',
  '</script><script>alert(1)</script>',
  '--!> ]]> <![CDATA[',
  '&lt;!--&quot; &#60;',
  'line\u2028paragraph\u2029end',
  '\u0000\u001f \ud800 🧵 ٨٩٠',
]

const kinds: [string, (text: string) => object][] = [
  ['A review', (text) => ({ props: { reviews: [{ comment: text, userName: text }] } })],
  ['A name', (text) => ({ props: { product: { name: text, nameAr: text } } })],
  ['An address', (text) => ({ props: { order: { shippingAddress: { street: text } } } })],
  ['A flash message', (text) => ({ props: { flash: { error: text, values: { name: text } } } })],
  ['A validation error', (text) => ({ props: { errors: { [text]: text } } })],
  ['A shared prop', (text) => ({ props: { user: { name: text, email: text } } })],
  ['The address of the page', (text) => ({ url: `/admin/orders?q=${text}` })],
]

test.group('The data of a page', () => {
  test('{0} with any text stays data inside its script element')
    .with(kinds)
    .run(({ assert }, [, pageWith]) => {
      for (const text of hostile) {
        const page = pageWith(text)

        const html = renderPage(page)

        const parts = /^<script [^<>]+>([^<>&\u2028\u2029]*)<\/script><div id="app"><\/div>$/.exec(
          html
        )
        assert.isNotNull(parts, html)
        assert.deepEqual(JSON.parse(parts![1]!), page)
      }
    })
})
