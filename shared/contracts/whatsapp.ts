/**
 * A WhatsApp draft for that number.
 * @param phone E.164, or however it is written; only its digits count
 * @param text what the draft says; optional. Opening it sends nothing.
 */
export function whatsappLink(phone: string, text?: string): string {
  const query = text ? `?text=${encodeURIComponent(text)}` : ''
  return `https://wa.me/${phone.replace(/\D/g, '')}${query}`
}
