/** Widths of the signs from space to tilde in Cambria and Calibri, in thousandths of their size. Those of Caladea and Carlito, which were drawn to be as wide. */
const widths = {
  Cambria:
    '220 286 393 619 506 890 687 237 382 382 427 554 205 329 206 490 517 362 472 461 492 475 470 470 485 478 264 264 554 554 554 422 885 599 579 519 625 540 509 539 696 343 304 630 501 888 693 599 533 599 613 453 557 687 598 889 571 557 507 350 490 350 554 371 151 470 520 421 520 441 313 459 554 277 255 525 271 813 558 480 520 501 396 392 325 546 470 720 483 482 428 387 316 387 712',
  Calibri:
    '226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715 433 453 395 314 460 314 498',
} as const

/** Other signs than letters. */
const others: Readonly<Record<string, number>> = {
  '\u00A0': 223,
  '\u202F': 223,
  '\u2002': 500,
  '–': 500,
  '—': 950,
  '‘': 235,
  '’': 235,
  '“': 395,
  '”': 395,
  '„': 390,
  '«': 430,
  '»': 430,
  '…': 720,
  '·': 250,
}

/** Of letters that are neither Latin nor wide. */
const otherLetter = 540

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

type Face = keyof typeof widths

const tables: Readonly<Record<Face, readonly number[]>> = {
  Cambria: widths.Cambria.split(' ').map(Number),
  Calibri: widths.Calibri.split(' ').map(Number),
}

/** Widths of signs beyond ASCII that were asked for, by face. */
const known: Readonly<Record<Face, Map<number, number>>> = { Cambria: new Map(), Calibri: new Map() }

/** How wide a sign is by its code point, in thousandths of its size. A font that is not known is taken for Cambria. */
export function widthOf(codePoint: number, font: string): number {
  const face: Face = font === 'Calibri' ? 'Calibri' : 'Cambria'
  const table = tables[face]
  const width = table[codePoint - 32] ?? known[face].get(codePoint)
  if (width !== undefined) return width
  const other = widthOfOther(String.fromCodePoint(codePoint), table)
  known[face].set(codePoint, other)
  return other
}

/** A letter with an accent is as wide as the letter. */
function widthOfOther(sign: string, table: readonly number[]): number {
  if (/\p{M}/u.test(sign)) return 0
  if (wide.test(sign)) return 1000
  return others[sign] ?? table[(sign.normalize('NFD').codePointAt(0) ?? 0) - 32] ?? otherLetter
}
