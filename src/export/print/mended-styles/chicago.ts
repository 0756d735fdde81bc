/** Chicago, 18th edition: what its files lack for newspaper articles, web pages and documents. */
export function mendedChicago(style: string): string {
  return withPageLabels(withBareDocuments(withShortSort(style)))
}

/** A page of what is paged by nobody’s print has its label: after the date of a web page or document a bare number would say nothing (18th ed., 13.24). */
function withPageLabels(style: string): string {
  return style.replace(
    /(?<=<macro name="label-locator">\s*<group delimiter=" ">\s*<choose>\s*)<if locator="page"\/>/u,
    `<if type="document webpage" match="any">${label}</if><else-if locator="page"/>`,
  )
}

const label = '<label variable="locator" form="short"/>'

/** The list passes over a document that nothing leads to; ours names every source cited, also a scan that says nothing of itself. */
function withBareDocuments(style: string): string {
  return style.replace(
    '<else-if type="document manuscript paper-conference speech" ',
    '<else-if type="manuscript paper-conference speech" ',
  )
}

/**
 * The 18th edition’s list is sorted by whole entries, which citeproc unfolds into 216,000 steps: more than a second and 160 MB for each text. Of newspaper articles, web pages and documents
 * the same order comes of author (or what stands in the author’s place: the paper of an unsigned article, else the title), title, where it appeared, and day.
 */
function withShortSort(style: string): string {
  const macro =
    '<macro name="sorted-by"><names variable="author"><name and="text" name-as-sort-order="all"/></names><choose><if variable="author"/><else-if type="article-newspaper"><text variable="container-title"/></else-if><else><text variable="title"/></else></choose></macro>'
  const keys = '<key macro="sorted-by"/><key variable="title"/><key variable="container-title"/><key macro="source-date-issued-or-status"/>'
  return style.replace(/(?=<citation )/u, macro).replace(/(?<=<bibliography [^>]*>\s*<sort>)[\s\S]*?(?=<\/sort>)/u, keys)
}

/** The same of the 17th edition. */
export function mendedChicago17(style: string): string {
  return style
    .replace(
      /(?<=<if locator="page" match="none">\s*<label variable="locator" form="short"\/>\s*<\/if>)(?=\s*<\/choose>)/u,
      `<else-if type="document webpage" match="any">${label}</else-if>`,
    )
    .replace(
      /(?=<else-if type="book graphic motion_picture report song" match="any">\s*<group delimiter=":">)/u,
      `<else-if type="document webpage" match="any"><group delimiter=" ">${label}<text variable="locator"/></group></else-if>`,
    )
    .replace('<text macro="issue-join-with-period"/>', (join) => ofBarePage(join, '<text macro="issue"/>'))
    .replace('<text macro="issue-join-with-comma"/>', (join) => ofBarePage(join, ''))
}

/** In the list the day of a page or document that appeared nowhere else is a sentence of its own behind the title (17th ed., 14.207), not joined to it by a comma. */
function ofBarePage(otherwise: string, bare: string): string {
  return [
    '<choose><if type="document webpage" match="any">',
    `<choose><if variable="container-title">${otherwise}</if><else>${bare}</else></choose>`,
    `</if><else>${otherwise}</else></choose>`,
  ].join('')
}
