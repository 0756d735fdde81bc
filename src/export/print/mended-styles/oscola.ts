/** OSCOLA, 4th edition: what its file lacks for newspaper articles and documents, and in other languages than English. */
export function mendedOscola(style: string): string {
  return withOnePage(style)
    .replace('<locale>', '<locale xml:lang="en">')
    .replace(/(?<=<text term="ibid"[^>]*>\s*)<text variable="locator"\/>/u, '<text macro="locator-basic"/>')
    .replace(
      'interview thesis entry-encyclopedia webpage post-weblog article"',
      'interview thesis entry-encyclopedia webpage post-weblog article document"',
    )
    .replace('<else-if type="webpage post-weblog" match="any">', '<else-if type="document webpage post-weblog" match="any">')
}

/** Of a newspaper the page cited stands in place of the article’s (3.4.9), and a paragraph behind that and a comma. */
function withOnePage(style: string): string {
  return style
    .replace(/(?<=<macro name="page-first">\s*<choose>\s*)<if /u, '<if type="article-newspaper" locator="page" match="all"/><else-if ')
    .replace(/(<macro name="page-first">[\s\S]*?)<\/if>/u, '$1</else-if>')
    .replace(/(?=<else-if type="legislation book article-journal article-magazine" match="none">)/u, pagedNewspaper('<if locator="page">'))
    .replace(
      /(?=<else-if type="legislation article-journal article-magazine" match="any">)/u,
      pagedNewspaper('<if locator="page" match="none">'),
    )
}

function pagedNewspaper(condition: string): string {
  return `<else-if type="article-newspaper" variable="page" match="all"><choose>${condition}<text macro="locator-basic"/></if></choose></else-if>`
}
