import { elements, namespaces, type Parts } from './xml.ts'

/** Numbers bookmarks from 0 in the order of the text: docx counts on from one document to the next. */
export function numberBookmarks(parts: Parts): void {
  const document = parts.get('word/document.xml')
  const numbers = new Map<string | null, string>()
  for (const start of elements(document, namespaces.w, 'bookmarkStart')) {
    const number = String(numbers.size)
    numbers.set(start.getAttributeNS(namespaces.w, 'id'), number)
    start.setAttributeNS(namespaces.w, 'w:id', number)
  }
  for (const end of elements(document, namespaces.w, 'bookmarkEnd')) {
    end.setAttributeNS(namespaces.w, 'w:id', numbers.get(end.getAttributeNS(namespaces.w, 'id')) ?? '')
  }
}
