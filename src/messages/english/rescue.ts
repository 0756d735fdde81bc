/** A library that does not open as usual. */
export const rescue = {
  'rescue.title': 'Your library is damaged',
  'rescue.titleShut': 'Your library cannot be opened',
  'rescue.looking': 'Looking at what can be read…',
  'rescue.lookingNote': 'This only reads a copy: nothing in your library is changed.',
  'rescue.partial':
    '{articles, plural, =0 {No article} one {# article} other {# articles}} and {briefs, plural, =0 {no brief} one {# brief} other {# briefs}} can be read. {lost, plural, =0 {Nothing is missing.} one {# thing cannot be read whole.} other {# things cannot be read whole.}}',
  'rescue.safe': 'Nothing in your library was changed: its file stands as it was found, and what follows works on a copy.',
  'rescue.nothing':
    'Nothing in it can be read, because the part that says what it holds is damaged. Its file is untouched. If you have a backup of the library’s folder, put that back and try again. Without one, briefs that you saved as .attache files open in a new library with the articles they cite, and files that you imported can be imported there again.',
  'rescue.lostTitle': 'What cannot be read',
  'rescue.more': '{count, plural, one {and # more, named in the list that is saved} other {and # more, named in the list that is saved}}',
  'rescue.save': 'Save what can be read…',
  'rescue.saveNote': 'Each brief as a file with its articles, each article’s original file, and a list of what could not be read.',
  'rescue.saving': 'Saving {done} of {of}…',
  'rescue.saved':
    'Saved in “{folder}”: {articles, plural, one {# article} other {# articles}}, {originals, plural, one {# original file} other {# original files}}, {briefs, plural, one {# brief} other {# briefs}}.',
  'rescue.cancelled': 'Stopped. What was saved until then is in “{folder}”.',
  'rescue.openReadOnly': 'Open read-only',
  'rescue.openReadOnlyNote': 'Read, search and export what can be read. Nothing can be changed.',
  'rescue.startNew': 'Start a new library',
  'rescue.startNewNote': 'The damaged one is kept beside it in a folder of its own. Nothing is deleted.',
  'rescue.again': 'Try again',
  'rescue.quit': 'Quit',
  'rescue.show': 'Show in folder',
  'rescue.folder': 'Attaché library, read on {day}',
  'rescue.chooseFolder': 'Where to save what can be read',
  'rescue.chooseFolderButton': 'Save here',
  'rescue.banner': 'Read-only: this is what could be read of a damaged library. Changes are not kept.',
  'rescue.mended':
    'Part of the library was damaged: its indexes. They were made again from your articles, and nothing is missing. The damaged file is kept as “{backup}”.',
  'rescue.lost.article':
    '{named, select, yes {The article “{name}” cannot be read.} other {An article (number {row} in the order of import) cannot be read, and nothing tells its title.}}',
  'rescue.lost.article-details': 'The article “{name}” can be read, but of what is known about it only title, outlet, date and language.',
  'rescue.lost.original': 'The file “{file}” cannot be read; its article can.',
  'rescue.lost.brief':
    '{named, select, yes {The brief “{name}” cannot be read.} other {A brief cannot be read, and nothing tells its title.}}',
  'rescue.lost.brief-edits': 'Of the brief “{name}” the last edits cannot be read. It is given as it stood before them.',
  'rescue.lost.rows':
    '{table, select, article_tags {Some tags} collections {Some collections} collected_articles {Which articles are in some collections} settings {Some settings} reading_places {Where reading stopped in some articles} other {Some entries ({table})}} cannot be read.',
} as const
