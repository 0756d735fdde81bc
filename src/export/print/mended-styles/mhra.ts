/** MHRA: of a newspaper the page cited stands in place of the article’s, where its file has “p. 12 (p. 12)”. */
export function mendedMhra(style: string): string {
  return style.replace(
    '<text macro="point-locators"/>',
    '<choose><if type="article-newspaper" locator="page" match="all"><text macro="point-locators-subsequent"/></if><else><text macro="point-locators"/></else></choose>',
  )
}
