/** The line at an article’s end that says whose text it is, as printed (“Republished with permission from …”, “© 2031 Harbour Courier”); `null` where none does. It tells that the text may be another outlet’s. */
export function findRights(paragraphs: readonly string[]): string | null {
  return paragraphs.slice(-3).findLast((text) => text.length <= 300 && rights.test(text)) ?? null
}

const rights = new RegExp(
  [
    String.raw`^[^\p{L}\p{N}]*(?:this (?:article|story|piece|text) (?:is|was|has been) )?(?:re)?(?:published|printed|posted|produced) (?:here )?(?:(?:with|by) (?:the )?(?:kind )?permission|under (?:an? )?(?:creative commons|cc|licen[cs]e))`,
    String.raw`^[^\p{L}\p{N}]*(?:©|\(c\) ?(?=\d)|copyright\b)`,
    String.raw`\ball rights reserved\W*$`,
    String.raw`^[^\p{L}\p{N}]*licen[cs]ed under\b`,
    String.raw`^[^\p{L}\p{N}]*(?:mit (?:freundlicher )?genehmigung|nachdruck (?:mit|nur)|alle rechte vorbehalten)`,
    String.raw`^[^\p{L}\p{N}]*(?:reproduit|republié|publié) avec (?:l['’]aimable )?(?:l['’])?autorisation|^[^\p{L}\p{N}]*tous droits réservés`,
    String.raw`^[^\p{L}\p{N}]*(?:reproducido|publicado|republicado) con (?:el )?permiso|^[^\p{L}\p{N}]*todos los derechos reservados`,
  ].join('|'),
  'iu',
)
