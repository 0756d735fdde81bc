// The half of pdf.js that reads: a file of the app’s own, as its content security policy asks. Loading it makes it listen.
// oxlint-disable-next-line import/no-unassigned-import -- it is loaded for what it does
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
