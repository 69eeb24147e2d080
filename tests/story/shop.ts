import { randomUUID } from 'node:crypto'
import type { Locator, Page } from 'playwright'
import { system } from '../../dev/testing/running_system.ts'
import { until } from '../support/until.ts'
import { aVisitor } from './browser.ts'
import type { Goods } from './shelf.ts'
import { type Locale, wordsOf } from './words.ts'

const password = 'marketplace'

/** What a shopper does on the storefront, in the language they read. */
export class Shop {
  readonly say: (key: string) => string
  readonly page: Page
  readonly locale: Locale
  /** By which the header greets who is signed in. */
  #firstName: string | undefined

  constructor(page: Page, locale: Locale) {
    this.page = page
    this.locale = locale
    this.say = wordsOf(locale)
  }

  /** Somebody new, who has not opened a page yet. */
  static async arrive(locale: Locale = 'fr'): Promise<Shop> {
    return new Shop(await aVisitor(locale), locale)
  }

  /** Somebody new on the home page. */
  static async enter(locale: Locale = 'fr'): Promise<Shop> {
    const shop = await Shop.arrive(locale)
    await shop.open()
    return shop
  }

  /** A page of the shop; it can be used once it greets who is signed in. */
  async open(path = ''): Promise<void> {
    await this.page.goto(`${system().urls.storefront}/${this.locale}${path}`)
    await this.#greeting()
  }

  button = (key: string) => this.page.getByRole('button', { name: this.say(key), exact: true })
  link = (key: string) => this.page.getByRole('link', { name: this.say(key), exact: true })
  heading = (name: string | RegExp) => this.page.getByRole('heading', { level: 1, name })

  async signUp(name: string): Promise<void> {
    await this.link('common.header.signIn').click()
    await this.signUpHere(name)
  }

  /** From the page on which one signs in. */
  async signUpHere(name: string): Promise<void> {
    await this.page.getByRole('link', { name: this.#linkIn('auth.signIn.other') }).click()
    await this.write('auth.fields.name', name)
    await this.write('auth.fields.email', `${randomUUID()}@example.test`)
    await this.write('auth.fields.password', password)
    await this.button('auth.signUp.submit').click()
    this.#firstName = name.split(' ')[0]!
    await this.#greeting()
  }

  /** Comes back to an account that is there already. */
  async signIn(account: { email: string; password: string }): Promise<void> {
    await this.open('/sign-in')
    await this.write('auth.fields.email', account.email)
    await this.write('auth.fields.password', account.password)
    await this.button('auth.signIn.submit').click()
    await this.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
  }

  nameOf = ({ name, nameAr }: Goods) => (this.locale === 'ar' && nameAr) || name
  storeOf = ({ storeName, storeNameAr }: Goods) =>
    (this.locale === 'ar' && storeNameAr) || storeName

  /** Types its name into the search field of the header and opens it among what is found. */
  async findBySearch(goods: Goods): Promise<void> {
    const name = this.nameOf(goods)
    await this.search(name)
    const found = this.page.getByRole('article').filter({ hasText: this.storeOf(goods) })
    await found.getByRole('link', { name, exact: true }).click()
    await this.heading(name).waitFor()
  }

  searchField = () =>
    this.page.getByRole('combobox', { name: this.say('common.header.searchLabel') })

  /** Types words that something is suggested for, and stops there. */
  async typeSearch(words: string): Promise<void> {
    await this.searchField().fill(words)
    await this.page.getByRole('listbox').waitFor()
  }

  async search(words: string): Promise<void> {
    await this.searchField().fill(words)
    await this.searchField().press('Enter')
    await this.heading(this.say('catalog.searchTitle').replace('{q}', words)).waitFor()
    await this.#greeting()
  }

  async addToCart(goods: Goods): Promise<void> {
    const name = this.nameOf(goods)
    await this.heading(name).waitFor()
    await this.button('catalog.product.add').click()
    const said = this.say('catalog.product.added').replace('{name}', name)
    await this.page.getByRole('status').filter({ hasText: said }).waitFor()
  }

  async fillCart(goods: Goods[]): Promise<void> {
    for (const each of goods) {
      await this.open(`/p/${each.slug}`)
      await this.addToCart(each)
    }
  }

  async openCart(): Promise<void> {
    await this.open('/cart')
    await this.heading(this.say('cart.title')).waitFor()
  }

  async goToCheckout(): Promise<void> {
    await this.openCart()
    await this.link('cart.summary.order').click()
    await this.heading(this.say('checkout.address.title')).waitFor()
  }

  async writeAddress(region: string, city: string): Promise<void> {
    await this.write('account.address.phone', '06 12 34 56 78')
    await this.page
      .getByLabel(this.say('account.address.state'), { exact: true })
      .selectOption(region)
    await this.write('account.address.city', city)
    await this.write('account.address.street', '12 rue du Port')
    await this.button('checkout.address.continue').click()
    await this.heading(this.say('checkout.payment.title')).waitFor()
  }

  /** Confirms the order, paid for in that way, and gives what became of it: one order per store. */
  async order(paymentMethod: 'cod' | 'bank_transfer') {
    const way = this.page.getByRole('radio', {
      name: new RegExp(`^${this.say(`checkout.payment.${paymentMethod}`)}`),
    })
    await way.check()
    await this.button('checkout.payment.continue').click()
    await this.heading(this.say('checkout.review.title')).waitFor()
    await this.button('checkout.review.confirm').click()
    await this.page.waitForURL(/\/checkout\/done/)
    await this.heading(new RegExp(this.#firstName!)).waitFor()
    const numbers = await this.page.getByTestId('order-number').allInnerTexts()
    return Promise.all(
      numbers.map(async (number) => {
        const line = this.page.getByRole('listitem').filter({ hasText: number })
        return { number, storeName: await line.getByRole('paragraph').first().innerText() }
      })
    )
  }

  async openOrder(number: string): Promise<void> {
    await this.open('/account/orders')
    const name = this.say('orders.see').replace('{number}', number)
    await this.page.getByRole('link', { name }).click()
    await this.page.waitForURL(new RegExp(`/account/orders/${number}$`))
  }

  timeline = (): Locator => this.page.getByRole('list', { name: this.say('orders.timeline.label') })

  /** Stars and words about something in the order that is open. */
  async review({ name }: Goods, stars: string, comment: string): Promise<void> {
    const line = this.page.getByRole('listitem').filter({ hasText: name })
    await line.getByText(this.say('reviews.open')).click()
    await line.getByRole('radio', { name: stars }).press('Space')
    await line.getByRole('textbox', { name: this.say('reviews.comment') }).fill(comment)
    await line.getByRole('button', { name: this.say('reviews.submit') }).click()
    await this.page.getByText(this.say('reviews.pending')).waitFor()
  }

  async cancelOrder(): Promise<void> {
    const form = this.page.getByRole('main').locator('form')
    await form.getByText(this.say('orders.cancel.title')).first().click()
    await form.getByRole('button', { name: this.say('orders.cancel.submit') }).click()
  }

  /** Opens the page again until it says that; pages are renewed some seconds after their data. */
  async untilPageSays(path: string, text: string, within: (page: Page) => Locator): Promise<void> {
    await until(`${path} to say "${text}"`, async () => {
      await this.open(path)
      return (await within(this.page).innerText()).includes(text)
    })
  }

  /** Pages that were left stay in the document, hidden. */
  write(key: string, value: string) {
    const field = this.page.getByLabel(this.say(key), { exact: true })
    return field.filter({ visible: true }).fill(value)
  }

  async #greeting(): Promise<void> {
    const name = this.#firstName
    if (name) await this.page.getByRole('link', { name, exact: true }).waitFor()
  }

  /** The words of a text that are its link. */
  #linkIn(key: string): string {
    return this.say(key).match(/<link>(.+)<\/link>/)![1]!
  }
}
