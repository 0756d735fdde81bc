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
  'problem.fault.store-recovered': 'The library had a fault and was opened again. What was saved is safe.',
  'problem.fault.store-lost':
    'The library had a fault and could not be opened again. What was saved is safe, what you type now is not: copy it, then restart Attaché.',
  'problem.fault.worker-recovered': 'Reading or writing a file had a fault and was stopped. Your library and brief are safe. Try again.',
  'problem.fault.worker-lost': 'Files can no longer be read or written. Your library and brief are safe. Restart Attaché.',
} as const
