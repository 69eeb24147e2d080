import type { Page } from 'playwright'
import { until } from '../support/until.ts'
import type { Shop } from './shop.ts'

/** A list of products on the storefront, with what narrows, orders and turns it. */
export class ProductList {
  #page: Page
  #say: (key: string) => string

  constructor({ page, say }: Shop) {
    this.#page = page
    this.#say = say
  }

  /** Lists that one came from stay in the document, hidden. */
  #cards = () => this.#page.getByRole('main').getByRole('article').filter({ visible: true })
  #link = (name: string | RegExp) =>
    this.#page.getByRole('link', { name, exact: true }).filter({ visible: true })

  address = () => new URL(this.#page.url())

  names = () => this.#cards().getByRole('heading').allInnerTexts()

  /** In dirhams, in the order of the list. */
  async prices(): Promise<number[]> {
    const texts = await this.#cards().allInnerTexts()
    return texts.map((text) => {
      const [amount] = /[\d\u00a0]+,\d\d(?=\s*DH)/.exec(text)!
      return Number(amount.replace(/\u00a0/g, '').replace(',', '.'))
    })
  }

  async sortBy(key: string): Promise<void> {
    const sort = new RegExp(this.#say('catalog.sort.label').replace(/ *:?$/, ''))
    await this.#page.getByRole('button', { name: sort }).filter({ visible: true }).click()
    await this.#link(this.#say(key)).click()
  }

  #choice(name: RegExp) {
    const filters = this.#page.getByRole('complementary').filter({ visible: true })
    return filters.getByRole('link', { name })
  }

  async filterBy(name: RegExp): Promise<void> {
    await this.#choice(name).click()
  }

  /** How many products a choice of the filters says that it would give. */
  async countBeside(name: RegExp): Promise<number> {
    return Number(await this.#choice(name).locator('.figures').innerText())
  }

  /** How many products the list says that it has. */
  async total(): Promise<number> {
    const text = this.#page.locator('[aria-live]').filter({ visible: true, hasText: 'produit' })
    return Number(/\d+/.exec(await text.innerText())![0])
  }

  async removeChip(name: RegExp): Promise<void> {
    const chosen = this.#page.getByRole('list', { name: this.#say('catalog.filters.chosen') })
    await chosen.getByRole('link', { name }).click()
  }

  async turnToPage(page: number): Promise<void> {
    await this.#link(`Page ${page}`).click()
  }

  categoryLink(name: string) {
    const nav = this.#page.getByRole('navigation', { name: this.#say('common.header.categories') })
    return nav.getByRole('link', { name, exact: true })
  }

  /** Waits for other products than these. */
  async untilChanged(before: string[]): Promise<string[]> {
    return until('another list', async () => {
      const names = await this.names()
      return names.length > 0 && names.join() !== before.join() && names
    })
  }

  async untilAgain(names: string[]): Promise<void> {
    await until('the same list again', async () => (await this.names()).join() === names.join())
  }
}
