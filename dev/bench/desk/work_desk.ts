/// <reference lib="dom" />
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium, type Page } from 'playwright'
import { findChromium } from '../../chromium.ts'
import type { System } from '../../system.ts'
import { signIn } from '../people.ts'

export interface Pressed {
  /** The number of the order that was worked on. */
  order: string
  what: 'next order' | 'no answer' | 'ask to confirm' | 'confirm'
  /** From the key until the page is ready for the next. */
  ms: number
}

/** Between what one sees and the next key: somebody who knows the keys and reads a line. */
const paceMs = 250

/** Works so many orders that are to be called: of three in turn two buyers confirm and one does not answer. */
export async function workDesk(system: System, orders: number): Promise<Pressed[]> {
  await takeOrders(system, orders)
  const browser = await chromium.launch(await findChromium())
  try {
    const page = await enterDesk(await browser.newPage(), system.urls)
    const pressed: Pressed[] = []
    for (let worked = 0; worked < orders; worked++) {
      pressed.push(...(await workOrder(page, worked)))
    }
    return pressed
  } finally {
    await browser.close()
  }
}

/** As many orders by phone as are worked, so that somebody is to be called to the end. */
async function takeOrders({ urls }: System, orders: number) {
  const token = await signIn(urls, 'orders')
  const list = await fetch(`${urls.gateway}/api/v1/products?inStock=true&sort=-price&perPage=50`)
  const { data: products } = (await list.json()) as { data: { id: string }[] }
  const take = (productId: string, recipientName: string) =>
    fetch(`${urls.gateway}/api/v1/orders`, {
      method: 'POST',
      headers: {
        'authorization': `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({
        items: [{ productId, quantity: 1 }],
        recipient: { ...recipient, recipientName },
        paymentMethod: 'cod',
      }),
    })
  let taken = 0
  for (const { id } of products) {
    // a store may pause, and stock may run out
    while (taken < orders && (await take(id, `Salma ${taken + 1}`)).ok) taken++
  }
  if (taken < orders) throw new Error(`Only ${taken} of ${orders} orders could be taken by phone`)
}

const recipient = {
  ...{ phone: '0612345678', street: '12, rue des Palmiers', city: 'Marrakech', state: 'MA-07' },
}

async function enterDesk(page: Page, { gateway, storefront }: System['urls']): Promise<Page> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(`${gateway}/admin/orders?view=to_call`)
  await page.waitForURL(`${storefront}/*/sign-in?**`)
  await page.locator('input[type=email]').fill('orders@demo.ma')
  await page.locator('input[type=password]').fill('marketplace')
  await page.locator('input[type=password]').press('Enter')
  await page.waitForURL(`${gateway}/admin/orders?view=to_call**`)
  await page.locator('[data-row]').first().waitFor()
  return page
}

async function workOrder(page: Page, worked: number): Promise<Pressed[]> {
  const before = numberIn(page)
  const next = await press(page, 'c', isAnother, before)
  const order = numberIn(page)
  const pressed: Pressed[] = [{ order, what: 'next order', ms: next }]
  const mayConfirm = await page.evaluate(canConfirm)
  if (worked % 3 === 2 || !mayConfirm) {
    pressed.push({ order, what: 'no answer', ms: await press(page, '2', isTold, order) })
    return pressed
  }
  pressed.push({ order, what: 'ask to confirm', ms: await press(page, 'e', isAsking, '') })
  pressed.push({ order, what: 'confirm', ms: await press(page, 'Enter', isConfirmed, order) })
  return pressed
}

function numberIn(page: Page): string {
  return new URL(page.url()).pathname.split('/desk/')[1] ?? ''
}

/** Gives the ms until the page says that it is ready, looked at with every frame. */
async function press(page: Page, key: string, isReady: (word: string) => boolean, word: string) {
  await pause(paceMs)
  const since = performance.now()
  await page.keyboard.press(key)
  await page.waitForFunction(isReady, word, { polling: 'raf', timeout: 20_000 })
  return performance.now() - since
}

// What follows runs in the page.

/** Another order's heading stands there, with its number to call and its queue. */
function isAnother(before: string): boolean {
  const number = location.pathname.split('/desk/')[1]
  const heading = document.querySelector('h1')?.textContent ?? ''
  return (
    !!number &&
    number !== before &&
    heading.includes(number) &&
    !!document.querySelector('#desk-call a')
  )
}

function canConfirm(): boolean {
  return [...document.querySelectorAll('button kbd')].some(({ textContent }) => textContent === 'E')
}

function isTold(number: string): boolean {
  const toasts = [...document.querySelectorAll('[data-sonner-toast]')]
  return toasts.some(({ textContent }) => textContent!.includes(number))
}

function isAsking(): boolean {
  return document.activeElement?.closest('[role=dialog], [role=alertdialog]') !== null
}

function isConfirmed(number: string): boolean {
  const toasts = [...document.querySelectorAll('[data-sonner-toast]')]
  return (
    !document.querySelector('[role=dialog], [role=alertdialog]') &&
    toasts.some(({ textContent }) => textContent!.includes(number))
  )
}
