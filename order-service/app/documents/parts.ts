import { createElement as h, type ComponentProps, type ReactNode } from 'react'
import { Path, Svg, Text, View } from '@react-pdf/renderer'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { barcode } from '../domain/barcode.ts'

type Style = Exclude<ComponentProps<typeof View>['style'], readonly unknown[] | undefined>

/** How a document of that language is laid out: Arabic begins at the right. */
export type Sheet = ReturnType<typeof sheetOf>

export const ink = '#1d1a16'
export const pale = '#6b645a'
export const line = '#c9c2b6'

const isRightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufefc]/u

/** Parts of a page that stand the right way round: a text runs by its first letter, a row by the document. */
export function sheetOf(locale: Locale) {
  const rtl = locale === 'ar'
  const base: Style = { fontSize: 9, textAlign: rtl ? 'right' : 'left', lineHeight: 1.35 }

  /** A text runs by its own first letter and stands at the start, unless its style says otherwise. */
  function text(value: string, style: Style = {}) {
    const direction = isRightToLeft.test(value) ? 'rtl' : 'ltr'
    const textOverflow = style.maxLines ? 'ellipsis' : undefined
    return h(Text, { style: { ...base, textOverflow, ...style, direction } }, value)
  }

  /** Numbers, codes and phones run from left to right. */
  function code(value: string, style: Style = {}) {
    return h(Text, { style: { ...base, ...style, direction: 'ltr' } }, value)
  }

  function row(style: Style, ...children: ReactNode[]) {
    const flexDirection = rtl ? 'row-reverse' : 'row'
    return h(View, { style: { ...style, flexDirection } }, ...children)
  }

  function box(style: Style, ...children: ReactNode[]) {
    return h(View, { style: style }, ...children)
  }

  return { rtl, text, code, row, box }
}

/** An order's number as bars, with the free margin that scanners need. */
export function bars(text: string, { width, height }: { width: number; height: number }) {
  const { width: modules, path } = barcode(text)
  const quiet = 10
  const viewBox = `${-quiet} 0 ${modules + 2 * quiet} 1`
  return h(
    Svg,
    { width, height, viewBox, preserveAspectRatio: 'none' },
    h(Path, { d: path, fill: '#000' })
  )
}

/** `1890.00` → `1 890,00 MAD`, kept together. */
export function amount(value: string): string {
  const [whole = '', cents] = value.split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0')},${cents}\u00a0MAD`
}

/** `+212661248710` → `06 61 24 87 10`, as couriers dial it. */
export function dialled(phone: string): string {
  const national = phone.replace(/^\+212/, '0')
  return /^0\d{9}$/.test(national) ? national.replace(/(\d\d)(?=\d)/g, '$1\u00a0') : phone
}

export function isNothing(value: string): boolean {
  return /^0+\.00$/.test(value)
}
