import { createRequire } from 'node:module'
import { cloneElement, createElement as h, type ReactNode } from 'react'
import { Canvas, Document, Font, renderToBuffer } from '@react-pdf/renderer'
import type { DocumentData, DocumentKind, MadeDocument, PrintedOrder } from './data.ts'
import { labelPage } from './label.ts'
import { sheetOf, type Sheet } from './parts.ts'
import { pickListPage } from './pick_list.ts'
import { slipPage } from './slip.ts'
import { words, type Words } from './words.ts'

const { resolve } = createRequire(import.meta.url)
const font = (name: string) => resolve(`@expo-google-fonts/readex-pro/${name}.ttf`)

/**
 * Reads the fonts anew: a font keeps the glyphs of earlier documents with the letters that they stood for, and later
 * ones would lose letters by it.
 */
function registerFonts() {
  delete Font.getRegisteredFonts().Readex
  Font.register({
    family: 'Readex',
    fonts: [
      { src: font('400Regular/ReadexPro_400Regular'), fontWeight: 400 },
      { src: font('600SemiBold/ReadexPro_600SemiBold'), fontWeight: 600 },
    ],
  })
}

Font.registerHyphenationCallback(unbroken)

/** Words stay whole, but for links and the like that no line has room for. */
function unbroken(word: string): string[] {
  return word.length > 28 ? word.match(/.{1,14}/gsu)! : [word]
}

/** The PDF of a document, `onPage` told of each page that is ready. It takes CPU: call it in a worker. */
export async function makeDocument(
  { kind, locale, orders }: DocumentData,
  onPage: () => void = () => {}
): Promise<MadeDocument> {
  registerFonts()
  const pages = pagesOf[kind](orders, sheetOf(locale), words[locale]).map((page) => {
    return cloneElement(page, undefined, page.props.children as ReactNode, told(onPage))
  })
  const pdf = await renderToBuffer(h(Document, {}, ...pages))
  return { pdf, pages: countPages(pdf) }
}

/** Nothing to be seen: it is drawn with its page, and says so. */
function told(onPage: () => void) {
  const paint = () => {
    onPage()
    return null
  }
  return h(Canvas, {
    key: 'told',
    fixed: true,
    style: { position: 'absolute', width: 1, height: 1 },
    paint,
  })
}

const pagesOf: Record<
  DocumentKind,
  (orders: PrintedOrder[], sheet: Sheet, own: Words) => ReturnType<typeof labelPage>[]
> = {
  labels: (orders, sheet, own) => orders.map((order) => labelPage(sheet, order, own)),
  slips: (orders, sheet, own) => orders.map((order) => slipPage(sheet, order, own)),
  labels_and_slips: (orders, sheet, own) =>
    orders.flatMap((order) => [labelPage(sheet, order, own), slipPage(sheet, order, own)]),
  pick_list: (orders, sheet, own) =>
    [...Map.groupBy(orders, ({ storeName }) => storeName).values()].map((ofStore) =>
      pickListPage(sheet, ofStore, own)
    ),
}

/** Long orders take more pages than one; each page object of a PDF says that it is one. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 1
}
