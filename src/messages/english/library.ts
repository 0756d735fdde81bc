/** The list of articles and importing. */
export const library = {
  'library.title': 'Articles',
  'library.count': '{total, plural, one {# article} other {# articles}}, newest first',
  'library.found': '{total, plural, =0 {none found} other {# found}}',
  'library.search': 'Search titles and text',
  'library.clearSearch': 'Show all articles',
  'library.nothingFound': 'No article holds “{text}”.',
  'library.empty': 'Your library is empty',
  'library.emptyHint':
    'Drop files or folders anywhere in this window, paste a link, or choose files: saved pages, PDFs, Word files, mails, deliveries from Nexis or Factiva.',
  'library.noOutlet': 'Unknown outlet',
  'library.noDate': 'No date',
  'library.noTitle': 'No title ({file})',
  'library.quotedIn': 'Quoted in {section}',
  'library.importing': 'Importing: {done} of {total}',
  'library.imported':
    '{added, plural, =0 {No new articles} one {# article added} other {# articles added}}{problems, plural, =0 {} one {, # file not read} other {, # files not read}}',
  'library.importingLabel': 'Import under way',
  'library.showImport': 'Show',
  'library.dismissImport': 'Dismiss',
} as const
