/** What a receipt says: parts left out, and what the user should know though nothing was lost. */
export const receipt = {
  'receipt.dropped.navigation': 'menus and navigation',
  'receipt.dropped.advertising': 'advertising',
  'receipt.dropped.related': 'links to other articles',
  'receipt.dropped.comments': 'readers’ comments',
  'receipt.dropped.author-box': 'about the author',
  'receipt.dropped.page-metadata': 'dates and notices beside the text',
  'receipt.dropped.sharing': 'sharing and newsletter boxes',
  'receipt.dropped.consent': 'cookie and consent notices',
  'receipt.dropped.print-only': 'lines for printing or editing the page',
  'receipt.dropped.form': 'forms and buttons',
  'receipt.dropped.hidden': 'parts the page hides',
  'receipt.dropped.boilerplate': 'standing phrases such as “Read more”',
  'receipt.dropped.repeated-title': 'the title, repeated',
  'receipt.dropped.outside-article': 'text outside the article',
  'receipt.dropped.raw-html': 'HTML inside Markdown',
  'receipt.dropped.link-addresses': 'addresses of links and pictures',
  'receipt.dropped.front-matter': 'fields with no place in an article',
  'receipt.warning.guessed-encoding':
    'The file does not say how its letters are stored, so that was worked out from the text. Check accents and quotation marks.',
  'receipt.warning.control-characters': 'Invisible control characters were left out. No word is missing.',
  'receipt.warning.damaged-characters':
    'Some characters were damaged in the file and show as “\uFFFD”. Compare those words with the original before quoting them.',
  'receipt.warning.front-matter': 'The fields on top of the file could not be read. Fill in title, outlet and date yourself.',
  'receipt.warning.text-from-page-data':
    'The page shows only the beginning of the article; the rest was read from its hidden data. Compare with the original before quoting.',
  'receipt.warning.paywall':
    'The publisher keeps this article, or the rest of it, for subscribers. Check that it goes on to its end before quoting from it.',
} as const
