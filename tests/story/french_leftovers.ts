import type { Page } from 'playwright'
import { allWords } from './words.ts'

/**
 * What the page says in French where it should not: any text, label or placeholder that is word for word
 * one of the shop's French texts. What people wrote themselves and names of languages may be French.
 */
export async function frenchOn(page: Page): Promise<string[]> {
  const french = new Set(allWords('fr').map(([, text]) => text.trim()))
  const mayBe = new Set(allWords('ar').map(([, text]) => text.trim()))
  const said = await page.evaluate(textsOfThePage)
  return said.filter((text) => french.has(text) && !mayBe.has(text))
}

function textsOfThePage(): string[] {
  const texts: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement!.closest('script, style'))
      texts.push(walker.currentNode.textContent!.trim())
  }
  const labels = ['aria-label', 'placeholder', 'title', 'alt']
  for (const element of document.querySelectorAll(labels.map((name) => `[${name}]`).join()))
    for (const name of labels) texts.push(element.getAttribute(name)?.trim() ?? '')
  return [document.title, ...texts].filter(Boolean)
}
