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
  'receipt.dropped.running-head': 'running heads and feet of the pages',
  'receipt.dropped.page-number': 'page numbers',
  'receipt.dropped.note-number': 'numbers that call a footnote',
  'receipt.dropped.turned-text': 'text that stands at an angle, such as stamps and watermarks',
  'receipt.suggestion.file-properties': 'from the file’s properties',
  'receipt.suggestion.date-of-file': 'the day the file was made',
  'receipt.warning.scanned-pages':
    'Some pages are pictures of text and were not read. Make the file searchable with a text recognition program and import the result.',
  'receipt.warning.unreadable-pages': 'Some pages are damaged and were not read. Compare the article with the original before quoting.',
  'receipt.warning.unreadable-letters':
    'Some letters of the file have no meaning that can be read, and are missing or wrong here. Compare with the original before quoting.',
  'receipt.dropped.headers-footers': 'headers and footers',
  'receipt.dropped.margin-comments': 'comments in the margin',
  'receipt.dropped.deleted-text': 'text deleted by tracked changes',
  'receipt.dropped.hidden-text': 'hidden text',
  'receipt.dropped.contents-list': 'the table of contents',
  'receipt.dropped.drawings': 'words in charts and diagrams',
  'receipt.suggestion.document-properties': 'the file’s properties',
  'receipt.warning.guessed-encoding':
    'The file does not say how its letters are stored, so that was worked out from the text. Check accents and quotation marks.',
  'receipt.warning.control-characters': 'Invisible control characters were left out. No word is missing.',
  'receipt.warning.damaged-characters':
    'Some characters were damaged in the file and show as “\uFFFD”. Compare those words with the original before quoting them.',
  'receipt.warning.front-matter': 'The fields on top of the file could not be read. Fill in title, outlet and date yourself.',
  'receipt.warning.tracked-changes':
    'The document has tracked changes. It was read as if all of them had been accepted; the deleted words are not in the article.',
  'receipt.warning.notes-in-text':
    'Footnotes and endnotes stand as paragraphs of their own, after the paragraph that refers to them, with their number in square brackets.',
  'receipt.warning.unread-part': 'A part of the document is a file of its own that could not be read. Compare with the original.',
  'receipt.warning.cut-off': 'The file ends in the middle: its end may be missing. Compare the last paragraph with the original.',
  'receipt.warning.missing-chapters':
    'The book names chapters that are not in the file. What is there was read. Get the book again if you need the rest.',
  'receipt.warning.text-from-page-data':
    'The page shows only the beginning of the article; the rest was read from its hidden data. Compare with the original before quoting.',
  'receipt.warning.updated-date':
    'The page shows only the day of its last update, so that stands as the date. Look for the day of first publication if it matters.',
  'receipt.suggestion.window-title': 'from the window’s title',
  'receipt.suggestion.host': 'from the name of the website',
  'receipt.suggestion.address': 'from the page’s address',
  'receipt.suggestion.account': 'named in the page’s hidden data, but not as a person: it may be the outlet or an account',
  'receipt.suggestion.page-data': 'the day in the page’s hidden data, which it does not show',
  'receipt.suggestion.modified': 'the day of the last change, not of publication',
  'receipt.suggestion.saved-day': 'the day on which the page was saved, not of publication',
} as const
