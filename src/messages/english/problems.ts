/** What went wrong, what is safe and what to do; and findings. */
export const problems = {
  'problem.import.empty': '“{file}” is empty. Nothing was imported; your library is unchanged.',
  'problem.store.wrong-key':
    'The key on this machine does not open this library. Nothing was changed. Put back the key or keyring it was made with, or restore a backup of the library’s folder.',
  'problem.store.passphrase-too-short': 'A passphrase needs at least {least} characters. Nothing was made yet; choose a longer one.',
  'problem.store.newer-version':
    'This library was written by a later version of Attaché. It is untouched. Install the later version to open it.',
  'problem.store.in-use': 'Another program has this library open. It is untouched. Close the other one and start Attaché again.',
  'problem.store.disk-full':
    'The disk is full, so the last change was not saved. Everything before it is safe. Free some space; Attaché then saves again.',
  'problem.store.damaged':
    'A file of this library is damaged, so it was not opened and nothing in it was changed. Restore its folder from a backup.',
  'problem.store.no-access':
    'You may not read or write the library’s folder. Nothing was changed. Give yourself the right to write to it and start Attaché again.',
  'problem.store.stopped': 'The library stopped answering. What was saved is safe. Try again; if this comes back, restart Attaché.',
  'problem.store.wrong-passphrase':
    'That passphrase does not open this library. Nothing was changed. Check the spelling and the keyboard layout.',
  'problem.save.no-permission': 'You may not write to that folder. Your brief is safe in the library. Choose another folder.',
  'problem.save.locked':
    'Another program, perhaps Word, has that file open. Your brief is safe in the library. Close the file there or choose another name.',
  'problem.save.disk-full':
    'The disk is full, so no file was written. Your brief is safe in the library. Free some space or choose another disk.',
  'problem.save.folder-missing': 'That folder is no longer there. Your brief is safe in the library. Choose another folder.',
  'problem.save.other': 'The file could not be written. Your brief is safe in the library. Choose another folder or try again.',
  'problem.save.writer-failed':
    'The document could not be made, which is a fault in Attaché. Your brief is safe in the library. Try again; if this comes back, save the brief as a file and report it.',
  'problem.fault.start':
    'Attaché could not start. Your library is safe. Start it again; if this comes back, the file logs/attache.log in its folder says more.',
  'problem.fault.store-recovered': 'The library had a fault and was opened again. What was saved is safe.',
  'problem.fault.store-lost':
    'The library had a fault and could not be opened again. What was saved is safe, what you type now is not: copy it, then restart Attaché.',
  'problem.fault.worker-recovered': 'Reading or writing a file had a fault and was stopped. Your library and brief are safe. Try again.',
  'problem.fault.worker-lost': 'Files can no longer be read or written. Your library and brief are safe. Restart Attaché.',
  'finding.quote-changed':
    'These quoted words are not the words of the source. Restore them, or show your changes in square brackets: “[…]” for words left out, “[the council]” for words put in.',
  'finding.source-missing':
    'The article cited here is not in the library, so nobody can check it. Import the article again, or take the quotation or citation out.',
  'finding.source-moved':
    '{verdict, select, moved {These words now stand in another place of their article. Pick them again so that the note names the right paragraph.} changed {The article now has other words where these were picked: “{now}”. Quote what it says now, or take the quotation out.} ambiguous {These words stand in several places of their article and nothing tells which was meant. Pick them again.} other {These words no longer stand in their article. Pick what it says now, or take the quotation out.}}',
  'finding.quotation-without-note': 'No note cites the source of these quoted words. Put a note right behind them.',
  'finding.metadata-missing':
    '“{article}” is cited without its {fields, select, title {title} outlet {outlet} published {date of publication} title_outlet {title and outlet} title_published {title and date of publication} outlet_published {outlet and date of publication} other {title, outlet and date of publication}}. Open the article and fill in what you know.',
  'finding.section-empty': '“{section}” is empty and will be left out of the document. Write something in it, or remove it.',
  'finding.claim-without-evidence': 'This claim has no evidence: “{claim}”. Send a passage to it, or cite a source in a note.',
  'finding.marking-missing': 'The brief does not say who may read it. Choose a marking, such as TLP:AMBER.',
} as const
