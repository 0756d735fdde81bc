/** Of a paragraph that stays on one page with the next. */
export const together = { keepNext: true, keepLines: true } as const

/** Cambria has no Arabic or Hebrew letters, and Calibri none that go with it; Times New Roman has both, on Windows and on the Mac. */
export function fontOf(name: string) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name === 'Calibri' ? 'Arial' : 'Times New Roman' }
}
