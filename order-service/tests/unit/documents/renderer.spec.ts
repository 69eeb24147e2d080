import { test } from '@japa/runner'
import type { PrintedOrder } from '#documents/data'
import { DocumentRenderer } from '#documents/renderer'

const order: PrintedOrder = {
  ...{ orderNumber: 'M7K3-Q9F2', storeName: 'Dar Naji', storeNameAr: null, carrier: null },
  ...{ recipientName: 'Fatima Benali', phone: '+212661248710', street: '12, rue Ibn Khaldoun' },
  ...{ postalCode: null, landmark: null, note: null, trackingNumber: null, mayOpenParcel: true },
  ...{ city: 'Salé', cityAr: 'سلا', region: 'Rabat', regionAr: 'الرباط', amountToCollect: '0.00' },
  items: [{ name: 'Bol', nameAr: null, sku: 'DN-1', quantity: 1 }],
}

/** The PDF without the moment at which it was made. */
const lasting = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .replaceAll(/D:\d{14}Z?/g, '')
    .replaceAll(/\/ID \[[^\]]*\]/g, '')

test.group('The thread that makes documents', (group) => {
  const renderers: DocumentRenderer[] = []
  group.each.teardown(async () => {
    await Promise.all(renderers.splice(0).map((one) => one.stop()))
  })

  const aRenderer = () => {
    const renderer = new DocumentRenderer()
    renderers.push(renderer)
    return renderer
  }
  const labels = (renderer: DocumentRenderer, change: Partial<PrintedOrder>) =>
    renderer.render({ kind: 'labels', locale: 'ar', orders: [{ ...order, ...change }] })

  test('A name loses no letter by the documents that were made before it', async ({ assert }) => {
    // These letters are drawn as parts of those: Ḥāʾ of Khāʾ, E of the É in “PAYÉ”.
    const written = { recipientName: 'EL IDRISSI', landmark: 'ملاحظة' }
    const worn = aRenderer()
    await labels(worn, { street: 'زنقة ابن خلدون' })

    const later = await labels(worn, written)

    const first = await labels(aRenderer(), written)
    assert.isTrue(lasting(later.pdf) === lasting(first.pdf))
  })

  test('A label is one page, whatever is written on it', async ({ assert }) => {
    const longest = {
      recipientName: 'Maximilien-Alexandre '.repeat(6).slice(0, 120),
      street: 'Résidence Al Firdaous '.repeat(10).slice(0, 200),
      landmark: `https://maps.example/${'x'.repeat(179)}`,
      storeName: 'Coopérative '.repeat(9).slice(0, 100),
      carrier: 'Messagerie '.repeat(9).slice(0, 100),
      trackingNumber: 'T'.repeat(100),
    }

    const { pages } = await labels(aRenderer(), longest)

    assert.equal(pages, 1)
  })
})
