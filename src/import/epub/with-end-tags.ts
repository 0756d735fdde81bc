/** XHTML as HTML: `<title/>` and `<a id="x"/>` are whole elements in XML, but in HTML they begin one that goes on. */
export function withEndTags(xhtml: string): string {
  return xhtml.replaceAll(/<([a-z][\w:-]{0,40})(\s[^<>]*)?\/>/gi, (tag: string, name: string, attributes: string | undefined) =>
    voids.has(name.toLowerCase()) ? tag : `<${name}${attributes ?? ''}></${name}>`,
  )
}

/** Elements that have no end tag in HTML (13.1.2). */
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
