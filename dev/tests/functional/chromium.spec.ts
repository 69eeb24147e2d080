import { test } from '@japa/runner'
import { chromium } from 'playwright'
import { type ChromiumOptions, findChromium } from '../../chromium.ts'

async function titleSeenBy(options: ChromiumOptions) {
  const browser = await chromium.launch(options)
  try {
    const page = await browser.newPage()
    await page.setContent('<title>مرحبا</title><p>Rahba</p>')
    return await page.title()
  } finally {
    await browser.close()
  }
}

test.group('The browser for tests', () => {
  test('is found wherever the tests run', async ({ assert }) => {
    assert.equal(await titleSeenBy(await findChromium()), 'مرحبا')
  })

  test('comes from npm where the system has none', async ({ assert }) => {
    const options = await findChromium({ PATH: '/nowhere' })
    assert.match(options.executablePath, /chromium-[\d.]+\/chromium$/)
    assert.equal(await titleSeenBy(options), 'مرحبا')
  })

  test('that CHROMIUM_PATH names must be one', async ({ assert }) => {
    await assert.rejects(() => findChromium({ CHROMIUM_PATH: '/bin/false' }), /does not run/)
  })
})
