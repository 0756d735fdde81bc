/** What went wrong, what is safe and what to do; and findings. */
export const problems = {
  'problem.import.empty': '“{file}” is empty. Your library is unchanged. Save the article again and import that file.',
  'problem.import.not-text':
    '“{file}” holds no text that can be read: it may be a picture, a program or a damaged file. Your library is unchanged. Save the article as text or as a web page.',
  'problem.import.unsupported':
    '“{file}” is of a kind that is not read yet (.{extension}). Your library is unchanged. Save the article as a PDF, a Word document, a web page or text.',
  'problem.import.too-large':
    '“{file}” has {bytes}; the most that is read is {limit}. Your library is unchanged. Import only the part that you need.',
  'problem.import.bad-encoding':
    '“{file}” cannot be read as {encoding} text: some of its bytes fit no character. Your library is unchanged. Save it again as UTF-8 text.',
  'problem.import.no-article':
    'No article was found in “{file}”: it may be a front page, a form, an error page or a message without text. Your library is unchanged. Open the article itself and save that.',
  'problem.import.no-reference':
    'No reference in “{file}” has a title or an address, so nothing could be filled in. Your library is unchanged. Export the references again with their titles.',
  'problem.import.damaged-file':
    '“{file}” is damaged or was cut off on its way, and could not be read. Your library is unchanged. Get the file again and import that.',
  'problem.import.password-protected':
    '“{file}” is protected by a password. Your library is unchanged. Open it in its own program, save a copy without the password and import that.',
  'problem.import.scan':
    '“{file}” holds {pages, plural, one {# page that is a picture} other {# pages that are pictures}} of text, and no text that can be read. Your library is unchanged. Make it searchable with a text recognition program and import the result.',
  'problem.import.unpacks-too-large':
    '“{file}” would unpack to {bytes}; the most that is read is {limit}. Your library is unchanged. Import only the part that you need.',
  'problem.import.unreadable-file':
    '“{file}” {reason, select, missing {is not there} denied {may not be read by you} folder {is a folder} other {could not be read}}. Your library is unchanged. {reason, select, missing {Check its name and folder} denied {Ask for the right to read it} folder {Choose the files in it} other {Copy it to another place and try again}}.',
  'problem.import.took-too-long':
    'Reading “{file}” took more than {seconds, plural, one {# second} other {# seconds}} and was stopped. Your library is unchanged. Save the article as plain text and import that.',
  'problem.import.took-too-much-memory':
    'Reading “{file}” took more than {megabytes} MB of memory and was stopped. Your library is unchanged. Save the article as plain text and import that.',
  'problem.import.cancelled': '“{file}” was not read, because the import was stopped. What was imported before it is in your library.',
  'problem.import.reader-failed':
    'Reading “{file}” failed, which is a fault in Attaché. Your library is unchanged. Save the article as plain text and import that.',
  'problem.import.script-page':
    '“{file}” came without its text, because the page is put together by scripts, which are not run here. Your library is unchanged. Open it in a browser, save the page there and import that file.',
  'problem.import.paywall-or-login':
    '“{file}” was not shown: it is for subscribers or for those who sign in, or its server lets only browsers in. Your library is unchanged. Open it in a browser where you are signed in, save the page there and import that file.',
  'problem.import.no-network':
    '“{file}” could not be fetched: there is no connection, or the address is not known. Your library is unchanged. Check the spelling and the connection and try again.',
  'problem.import.unreachable':
    '“{file}” could not be fetched: the server does not answer or broke off. Your library is unchanged. Try again later, or save the page in a browser and import that file.',
  'problem.import.refused-address':
    '“{file}” was not fetched: only public http and https addresses are, and this one is of another kind or leads into this machine or its own network. Your library is unchanged. Save the page in a browser and import that file.',
  'problem.import.too-slow':
    '“{file}” took more than {seconds, plural, one {# second} other {# seconds}} to come and was stopped. Your library is unchanged. Try again later, or save the page in a browser and import that file.',
  'problem.import.page-too-large':
    '“{file}” has more than {limit}, the most that is fetched, and was stopped. Your library is unchanged. Save the page in a browser and import that file.',
  'problem.import.too-many-redirects':
    '“{file}” leads from one address to the next without end. Your library is unchanged. Open it in a browser and use the address shown there.',
  'problem.import.error-page':
    '“{file}” could not be fetched: the server answered with an error ({status}). Your library is unchanged. Open it in a browser to see whether the page is still there.',
  'problem.import.not-a-page':
    '“{file}” leads to something that holds no article ({mediaType}). Your library is unchanged. Use the address of the page that the article is on.',
  'problem.import.certificate':
    '“{file}” was not fetched, because its server could not prove that it is the right one. Your library is unchanged. Ask your help desk, or save the page in a browser and import that file.',
  'problem.import.proxy-refused':
    '“{file}” was not fetched, because this network asks for a sign-in that Attaché cannot give. Your library is unchanged. Save the page in a browser and import that file.',
  'problem.briefFile.not-a-brief':
    '“{file}” is not a brief made with Attaché. Nothing was changed. Choose a file whose name ends in .attache.',
  'problem.briefFile.damaged': '“{file}” is damaged ({part}) and was not opened. Nothing was changed. Ask for the file again.',
  'problem.briefFile.newer-version':
    '“{file}” was made with a later version of Attaché. It was not opened and nothing was changed. Install the later version to open it.',
  'problem.briefFile.too-large': '“{file}” has {bytes}; the most that is opened is {limit}. Nothing was changed.',
  'problem.style.no-style':
    '“{file}” is not a citation style: styles are CSL files, whose names end in .csl. Nothing was changed. Find one by the name of a journal or standard at zotero.org/styles and add the file that you get there.',
  'problem.style.damaged-style':
    '“{file}” begins as a citation style but is damaged or was cut off. Nothing was changed. Get the file again and add that.',
  'problem.style.dependent-style':
    '“{title}” has no rules of its own: it only points to another style, “{parent}”. Nothing was changed. Choose that style where it is listed, or get its file ({parent}.csl) and add that.',
  'problem.style.no-citation':
    '“{file}” says how to list sources but not how to cite them in a note. Nothing was changed. Choose another style.',
  'problem.style.nameless-style':
    '“{file}” is a citation style without a name, so it could not be listed. Nothing was changed. Write a title into it, or choose another style.',
  'problem.style.too-large': '“{file}” is too large to be a citation style. Nothing was changed. Choose a file whose name ends in .csl.',
  'problem.style.failing-style':
    '“{title}” is a citation style, but writing with it failed. Nothing was changed. Ask whoever made it, or choose another style.',
  'problem.style.took-too-long':
    'Writing with the style “{file}” took more than {seconds, plural, one {# second} other {# seconds}} and was stopped. Nothing was changed. Choose another style.',
  'problem.style.took-too-much-memory':
    'Writing with the style “{file}” took more than {megabytes} MB of memory and was stopped. Nothing was changed. Choose another style.',
  'problem.style.reader-failed':
    'Reading the style “{file}” failed, which is a fault in Attaché. Nothing was changed. Choose another style.',
  'problem.style.unreadable-file': '“{file}” could not be read. Nothing was changed. Copy it to another place and try again.',
  'problem.store.wrong-key':
    'The key on this machine does not open this library: it is another’s, or the beginning of the library’s file is damaged, which looks the same. Nothing was changed. Put back the key or keyring it was made with, or restore a backup of the library’s folder.',
  'problem.store.passphrase-too-short': 'A passphrase needs at least {least} characters. Nothing was made yet; choose a longer one.',
  'problem.store.newer-version':
    'This library was written by a later version of Attaché. It is untouched. Install the later version to open it.',
  'problem.store.in-use': 'Another program has this library open. It is untouched. Close the other one and try again.',
  'problem.store.disk-full':
    'The disk is full, so the last change was not saved. Everything before it is safe. Free some space; Attaché then saves again.',
  'problem.opening.disk-full':
    'The disk is full, so the library could not be brought up to date and was not opened. Everything in it is safe, as it was. Free some space and try again.',
  'problem.store.damaged':
    'A file of this library is damaged, so it was not opened and nothing in it was changed. Save what can be read of it, or restore its folder from a backup.',
  'problem.store.no-access':
    'You may not read or write the library’s folder. Nothing was changed. Give yourself the right to write to it and try again.',
  'problem.store.read-only':
    'This library is open to be read only, because it is damaged, so that change was not made. What can be read is safe: save it, or start a new library.',
  'problem.store.stopped': 'The library stopped answering. What was saved is safe. Try again; if this comes back, restart Attaché.',
  'problem.store.wrong-passphrase':
    'That passphrase does not open this library. Nothing was changed. Check the spelling and the keyboard layout.',
  'problem.save.no-permission': 'You may not write to that folder. Your brief is safe in the library. Choose another folder.',
  'problem.save.locked':
    'Another program, perhaps Word, has that file open. Your brief is safe in the library. Close the file there or choose another name.',
  'problem.save.disk-full':
    'The disk is full, so no file was written. Your brief is safe in the library. Free some space or choose another disk.',
  'problem.save.folder-missing': 'That folder is no longer there. Your brief is safe in the library. Choose another folder.',
  'problem.save.is-folder':
    'A folder of that name is there, so no file was written. Your brief is safe in the library. Choose another name.',
  'problem.save.other': 'The file could not be written. Your brief is safe in the library. Choose another folder or try again.',
  'problem.save.writer-failed':
    'The document could not be made, which is a fault in Attaché. Your brief is safe in the library. Try again; if this comes back, save the brief as a file and report it.',
  'problem.export.held-open':
    'Word or another program has that file open, as “{owner}” beside it says, so nothing was written. Your brief is safe in the library. Close the file there, or choose another name. If it is open nowhere, that program broke off: delete “{owner}”.',
  'problem.export.took-too-long':
    'The document took more than {seconds, plural, one {# second} other {# seconds}} and was stopped; nothing was written. Your brief is safe in the library. Try again when the computer has less to do.',
  'problem.export.took-too-much-memory':
    'The document needed more memory than this computer spares for it and was stopped; nothing was written. Your brief is safe in the library. Close other programs and try again, or export it in two parts.',
  'problem.export.faulty':
    'It was looked through before it was saved, and it was not as it must be. Your brief is safe in the library. Look at {count, plural, one {the place} other {the # places}} below; if nothing is wrong there, it is a fault in Attaché: save the brief as a file and report it.',
  'problem.font.font-unreadable':
    '“{name}” is no font that can be used, or is damaged. Nothing was added. Choose a TrueType or OpenType file (.ttf, .otf, .ttc).',
  'problem.font.font-restricted':
    'The licence of “{name}”, as the font itself says, lets no document carry it. Nothing was added. Choose another font.',
  'problem.font.font-variable':
    '“{name}” is a variable font, without a weight of its own. Nothing was added. Choose a file of one weight, such as “Regular”.',
  'problem.font.font-too-large': '“{name}” has more than {limit}. Nothing was added. Choose a smaller font, of one language for example.',
  'problem.font.font-not-kept':
    'No copy of “{name}” could be written: the disk may be full. Nothing was added. Make room and choose it again.',
  'problem.export.template-not-word':
    'That template is not a Word document, so it was not taken. Choose a .docx or .dotx file; an older .doc or .dot is saved as one of those in Word first.',
  'problem.export.template-macro':
    'That template holds macros, which would run on the computers of those who open your brief, so it was not taken. Save it in Word as .dotx, without macros, and choose that.',
  'problem.export.template-damaged':
    'That template is damaged, so it was not taken. Open it in Word, save it under another name and choose that.',
  'problem.export.template-encrypted':
    'That template is protected by a password, so it was not taken. Save it in Word without the password and choose that.',
  'problem.export.template-too-large':
    'That template has more than {limit}, so it was not taken. Make its pictures smaller in Word, and choose it again.',
  'problem.export.template-unreadable': 'That template could not be read. Copy it to another folder and choose it there.',
  'problem.export.template-gone':
    'The library no longer has the template that this brief was last exported with, so nothing was written. Your brief is safe. Choose the template again, or another design.',
  'problem.rescueSave.no-permission': 'You may not write to that folder. Your library is untouched. Choose another folder.',
  'problem.rescueSave.locked': 'Another program has a file in that folder open. Your library is untouched. Choose another folder.',
  'problem.rescueSave.disk-full':
    'The disk is full, so not everything was saved. Your library is untouched, and what was saved until then stays. Free some space or choose another disk, and save again.',
  'problem.rescueSave.folder-missing': 'That folder is no longer there. Your library is untouched. Choose another folder.',
  'problem.rescueSave.is-folder': 'A folder stands where a file was to be written. Your library is untouched. Choose another folder.',
  'problem.rescueSave.other':
    'A file could not be written. Your library is untouched, and what was saved until then stays. Choose another folder or try again.',
  'problem.rescueSave.writer-failed':
    'A brief could not be made into a file, which is a fault in Attaché. Your library is untouched, and what was saved until then stays. Try again.',
  'problem.call.disk-full': 'The disk is full, so that was not done. Everything before it is safe. Free some space and do it again.',
  'problem.call.damaged':
    'A page of the library is damaged, so that could not be done. Nothing was changed. Close Attaché and start it again: it then looks through the whole library, mends what it can and shows what it cannot.',
  'problem.call.in-use':
    'Another program holds the library, so that was not done. Nothing was changed. Close the other program and do it again.',
  'problem.call.no-access':
    'The library’s folder cannot be written, so that was not done. Everything before it is safe. Check the disk and the rights of the folder and do it again.',
  'problem.call.read-only':
    'This library is open to be read only, because it is damaged, so that was not done. Save what can be read, or start a new library.',
  'problem.call.stopped':
    'The library stopped answering, so that may not have been done. What was saved is safe. Look whether it was, and do it again if not.',
  'problem.call.other':
    'That could not be done, which is a fault in Attaché. Your library is safe. Do it again; if this comes back, restart Attaché.',
  'problem.typing.disk-full':
    'The disk is full, so what you typed last is not saved yet. It is kept in this window and saved as soon as there is room. Free some space, and leave Attaché open until it says “Saved”.',
  'problem.typing.read-only':
    'This library is open to be read only, because it is damaged: what you type here is not kept. Copy it to another place.',
  'problem.typing.other':
    'What you typed last could not be saved yet. It is kept in this window and tried again. Leave Attaché open until it says “Saved”.',
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
    '{verdict, select, moved {These words now stand in another place of their article. Pick them again so that the note names the right paragraph.} changed {The article now has other words where these were picked: “{now}”. Quote what it says now, or take the quotation out.} ambiguous {These words stand in their article, but nothing tells which place was meant. Pick them again.} other {These words no longer stand in their article. Pick what it says now, or take the quotation out.}}',
  'finding.source-superseded':
    '{verdict, select, changed {A newer version of this article has other words there: “{now}”.} other {A newer version of this article no longer has these words.}} Review the passage against the newer version.',
  'finding.quotation-without-note': 'No note cites the source of these quoted words. Put a note right behind them.',
  'finding.metadata-missing':
    '“{article}” is cited without its {fields, select, title {title} outlet {outlet} published {date of publication} title_outlet {title and outlet} title_published {title and date of publication} outlet_published {outlet and date of publication} other {title, outlet and date of publication}}. Open the article and fill in what you know.',
  'finding.section-empty': '“{section}” is empty and will be left out of the document. Write something in it, or remove it.',
  'finding.claim-without-evidence': 'This claim has no evidence: “{claim}”. Send a passage to it, or cite a source in a note.',
  'finding.quotation-typed':
    '{verdict, select, near {“{words}” was typed, and the source says it otherwise: “{nearest}”. Send the passage from the reader, so that its words are kept.} same {“{words}” was typed between quotation marks, so nothing keeps it as it was said. Send the passage from the reader instead.} other {“{words}” stands in quotation marks, and none of the articles used here has these words. Import the source and pick the words, or take the marks away.}}',
  'finding.one-origin':
    'This claim is called confirmed, but {sources, select, 1 {one source alone supports it} other {its {sources} sources have one origin}}: “{claim}”. Add an independent source, or call it reported.',
  'finding.confirmed-despite-contrary':
    'This claim is called confirmed, but contrary evidence stands under it: “{claim}”. Call it disputed, or say in the text why the evidence does not count.',
  'finding.actor-not-listed': 'A claim here is by {actor}, who is not among the actors. Add an entry, or use a name that an entry has.',
  'finding.actor-listed-twice': '{actor} is listed twice among the actors. Bring the two entries together.',
  'finding.entry-untitled':
    '{kind, select, actor {This actor has no name.} claim {This claim has no statement.} other {This question asks nothing yet.}} Write it, or remove the entry.',
  'finding.title-missing': 'The brief has no title. Write one, so that readers and files say what it is.',
  'finding.note-empty': 'Nothing stands in this note. Write in it, cite a source, or remove it.',
  'finding.locator-wrong':
    'The note says {label, select, page {p.} other {para.}} {given}, but the quoted words stand in {label, select, page {p.} other {para.}} {now}. Change it in the note.',
  'finding.likelihood-with-confidence':
    'One sentence gives both a likelihood and a confidence, and readers take one for the other: “{sentence}”. Make two sentences of it.',
  'finding.leftover-comment':
    '{count, select, 1 {One comment is} other {{count} comments are}} still open. {count, select, 1 {Answer and resolve it} other {Answer and resolve them}} before the brief is sent.',
  'finding.likelihood-scale-mixed':
    'The likelihood of this claim is of {scale, select, phia {the PHIA yardstick} other {ICD 203}}, and the brief uses {scale, select, phia {ICD 203} other {the PHIA yardstick}}: “{claim}”. Choose it again, for the same word covers another range.',
  'finding.confidence-missing':
    'This claim has a likelihood and no confidence, so nobody can tell how well founded it is: “{claim}”. Choose a confidence.',
  'finding.source-trashed': 'This note cites an article that is in the trash, and once purged nobody can check it. Restore the article.',
  'finding.source-unwritten':
    'The citation style “{style}” prints nothing for “{article}”, so notes that cite it are written in Chicago notes. Fill in what the style asks of a source, or choose another style.',
  'fix.restore-words': 'Restore the words',
  'fix.add-note': 'Add the note',
  'fix.open-details': 'Open its details',
  'fix.set-locator': 'Name the right place',
  'fix.add-actor': 'Add the actor',
  'fix.show-entry': 'Go to the other entry',
  'fix.choose-marking': 'Choose a marking',
  'fix.take-new-place': 'Take the new place',
  'fix.remove-note': 'Remove the note',
  'fix.remove-section': 'Remove the section',
  'fix.restore-article': 'Restore the article',
  'finding.marking-missing': 'The brief does not say who may read it. Choose a marking, such as TLP:AMBER.',
} as const
